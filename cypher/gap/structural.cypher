// name: gap/structural
// purpose: The companies that supply one of some products, are based in one of some places, and of which a source speaks that also speaks of the market or the leaver.
// mode: read
// params: products :: LIST<STRING>, places :: LIST<STRING>, anchors :: LIST<STRING>, origins :: LIST<STRING>?, limit :: INTEGER
// returns: company :: entity-core
// order: id
UNWIND $products AS productId
MATCH (product:Entity {id: productId})<-[:OBJECT]-(supplies:Claim {predicate: 'SUPPLIES'})-[:SUBJECT]->(company:Company)
WHERE NOT company.group AND supplies.deprecatedAt IS NULL
WITH DISTINCT company
WHERE EXISTS {
  MATCH (company)<-[:SUBJECT]-(based:Claim {predicate: 'BASED_IN'})-[:OBJECT]->(place:Jurisdiction)
  WHERE place.id IN $places AND based.deprecatedAt IS NULL
} AND EXISTS {
  MATCH (company)<-[:SUBJECT|OBJECT|MENTIONS]-(said:Claim)-[:STATED_IN]->(:Source)<-[:STATED_IN]-(tie:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(anchor:Entity)
  WHERE said.deprecatedAt IS NULL AND tie.deprecatedAt IS NULL AND anchor.id IN $anchors
    AND ($origins IS NULL OR any(origin IN said.origins WHERE origin IN $origins))
    AND ($origins IS NULL OR any(origin IN tie.origins WHERE origin IN $origins))
}
WITH company ORDER BY company.id LIMIT $limit
RETURN [company.id, company.name, company.type, company.group] AS company
ORDER BY company[0]
