// name: claim/count-around
// purpose: How many claims at a subject, an object or a source pass a filter.
// mode: read
// params: anchor :: STRING, edge :: STRING,
//   kinds :: LIST<STRING>?, verdicts :: LIST<STRING>?, predicates :: LIST<STRING>?, origins :: LIST<STRING>?, subject :: STRING?,
//   object :: STRING?, source :: STRING?, includeDeprecated :: BOOLEAN
// returns: count :: INTEGER
MATCH (anchor:Entity|Source {id: $anchor})
WITH anchor LIMIT 1
MATCH (anchor)<-[end:SUBJECT|OBJECT|STATED_IN]-(claim:Claim)
WHERE type(end) = $edge AND claim.position > ''
  AND ($includeDeprecated OR claim.deprecatedAt IS NULL)
  AND ($kinds IS NULL OR claim.kind IN $kinds)
  AND ($verdicts IS NULL OR claim.verdict IN $verdicts)
  AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
  AND ($predicates IS NULL OR claim.predicate IN $predicates)
  AND ($subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Entity {id: $subject}) })
  AND ($object IS NULL OR EXISTS { (claim)-[:OBJECT]->(:Entity {id: $object}) })
  AND ($source IS NULL OR EXISTS { (claim)-[:STATED_IN]->(:Source {id: $source}) })
RETURN count(*) AS count
