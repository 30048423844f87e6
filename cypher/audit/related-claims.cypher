// name: audit/related-claims
// purpose: Live claims on the same matters: the same two ends, or the same measure of the same thing.
// mode: read
// params: pairs :: LIST<STRING>, matters :: LIST<STRING>, limit :: INTEGER
// returns: id :: STRING
// order: none is needed
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (claim:Claim {pair: pair})
  WHERE claim.deprecatedAt IS NULL
  RETURN claim ORDER BY claim.position LIMIT $limit
}
RETURN claim.id AS id
UNION
UNWIND $matters AS matter
CALL (matter) {
  MATCH (claim:Claim)-[:MEASURES]->(:Quantity {matter: matter})
  WHERE claim.deprecatedAt IS NULL
  RETURN claim ORDER BY claim.position LIMIT $limit
}
RETURN claim.id AS id
