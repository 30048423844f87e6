// name: gap/claims
// purpose: The live claims about companies that the rules weigh: near the market, of policies and figures, and of what joins them with the leaver.
// mode: read
// params: companies :: LIST<STRING>, leaver :: STRING, near :: LIST<STRING>, origins :: LIST<STRING>?, most :: INTEGER
// returns: id :: STRING
// order: id; at most `most` of each company, those near the market first
UNWIND $companies AS companyId
MATCH (company:Company {id: companyId})
CALL (company) {
  MATCH (company)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.deprecatedAt IS NULL AND claim.predicate IS NOT NULL
    AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
  WITH DISTINCT claim
  WITH claim, EXISTS { MATCH (claim)-[:OBJECT|IN_MARKET]->(place:Entity) WHERE place.id IN $near } AS isNear
  WHERE isNear OR claim.predicate IN ['BACKED_BY', 'BENEFITS', 'RESTRICTS', 'HAS_MEASURE', 'REMAINS_IN']
    OR (company.id <> $leaver AND claim.predicate = 'COMPETES_WITH' AND EXISTS { (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $leaver}) })
  RETURN claim ORDER BY isNear DESC, claim.position LIMIT $most
}
RETURN DISTINCT claim.id AS id
ORDER BY id
