// name: claim/page
// purpose: A page of the claims that pass a filter, and how many do.
// mode: read
// params: filter :: {kinds :: LIST<STRING>?, verdicts :: LIST<STRING>?, predicates :: LIST<STRING>?, origins :: LIST<STRING>?,
//   subject :: STRING?, object :: STRING?, source :: STRING?, includeDeprecated :: BOOLEAN},
//   after :: STRING, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, claims :: LIST<claim>
// order: the order of the text
RETURN
  CASE WHEN $want.totalCount THEN COUNT {
    MATCH (claim:Claim)
    WHERE claim.position > ''
      AND ($filter.includeDeprecated OR claim.deprecatedAt IS NULL)
      AND ($filter.kinds IS NULL OR claim.kind IN $filter.kinds)
      AND ($filter.verdicts IS NULL OR claim.verdict IN $filter.verdicts)
      AND ($filter.predicates IS NULL OR claim.predicate IN $filter.predicates)
      AND ($filter.origins IS NULL OR any(origin IN claim.origins WHERE origin IN $filter.origins))
      AND ($filter.subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Entity {id: $filter.subject}) })
      AND ($filter.object IS NULL OR EXISTS { (claim)-[:OBJECT]->(:Entity {id: $filter.object}) })
      AND ($filter.source IS NULL OR EXISTS { (claim)-[:STATED_IN]->(:Source {id: $filter.source}) })
  } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (claim:Claim)
    WHERE claim.position > $after
      AND ($filter.includeDeprecated OR claim.deprecatedAt IS NULL)
      AND ($filter.kinds IS NULL OR claim.kind IN $filter.kinds)
      AND ($filter.verdicts IS NULL OR claim.verdict IN $filter.verdicts)
      AND ($filter.predicates IS NULL OR claim.predicate IN $filter.predicates)
      AND ($filter.origins IS NULL OR any(origin IN claim.origins WHERE origin IN $filter.origins))
      AND ($filter.subject IS NULL OR EXISTS { (claim)-[:SUBJECT]->(:Entity {id: $filter.subject}) })
      AND ($filter.object IS NULL OR EXISTS { (claim)-[:OBJECT]->(:Entity {id: $filter.object}) })
      AND ($filter.source IS NULL OR EXISTS { (claim)-[:STATED_IN]->(:Source {id: $filter.source}) })
    WITH claim ORDER BY claim.position LIMIT $limit
    RETURN
      // include: parts/claim
  } AS claims
