// name: export/relations
// purpose: The edges that claims make, with those claims, a page at a time.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, predicate :: STRING, subject :: STRING, object :: STRING, claims :: LIST<STRING>, markets :: LIST<STRING>,
//   origins :: LIST<STRING>
// order: id
MATCH (subject:Entity)-[relation:ANY_PREDICATE]->(object:Entity)
WHERE relation.id > $after AND ($origins IS NULL OR any(origin IN relation.origins WHERE origin IN $origins))
WITH subject, relation, object ORDER BY relation.id LIMIT $limit
RETURN
  relation.id AS id,
  type(relation) AS predicate,
  subject.id AS subject,
  object.id AS object,
  COLLECT {
    UNWIND relation.claims AS claimId
    MATCH (claim:Claim {id: claimId})
    WHERE $origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins)
    RETURN claim.id ORDER BY claim.position
  } AS claims,
  relation.markets AS markets,
  relation.origins AS origins
ORDER BY id
