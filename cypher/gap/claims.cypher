// name: gap/claims
// purpose: The live claims about companies that the rules weigh: of the markets, of what they supply and where they are, of policies and figures, and of what joins them with the leaver.
// mode: read
// params: companies :: LIST<STRING>, leaver :: STRING, markets :: LIST<STRING>, near :: LIST<STRING>, origins :: LIST<STRING>?, most :: INTEGER
// returns: id :: STRING
// order: id; at most `most` of each company besides those of the markets
CALL () {
  UNWIND $companies AS companyId
  MATCH (company:Entity {id: companyId})
  CALL (company) {
    MATCH (company)<-[:SUBJECT|OBJECT]-(claim:Claim)
    WHERE claim.predicate IN ['BACKED_BY', 'BENEFITS', 'RESTRICTS', 'REMAINS_IN', 'HAS_MEASURE', 'SUPPLIES', 'BASED_IN', 'COMPETES_WITH']
    WITH DISTINCT claim
    WHERE CASE claim.predicate
      WHEN 'HAS_MEASURE' THEN NOT EXISTS { (claim)-[:IN_MARKET]->(:Market) }
      WHEN 'COMPETES_WITH' THEN company.id <> $leaver AND EXISTS { (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $leaver}) }
      WHEN 'SUPPLIES' THEN EXISTS { MATCH (claim)-[:OBJECT]->(product:Product) WHERE product.id IN $near }
      WHEN 'BASED_IN' THEN EXISTS { MATCH (claim)-[:OBJECT]->(place:Jurisdiction) WHERE place.id IN $near }
      ELSE true
    END
    RETURN claim ORDER BY claim.position LIMIT $most
  }
  RETURN claim
  UNION
  UNWIND $markets AS marketId
  MATCH (:Entity {id: marketId})<-[:OBJECT|IN_MARKET]-(claim:Claim)
  WHERE EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(end:Company) WHERE end.id IN $companies }
  RETURN claim
}
WITH DISTINCT claim
WHERE claim.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
RETURN claim.id AS id
ORDER BY id
