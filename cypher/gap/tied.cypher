// name: gap/tied
// purpose: The companies that live claims tie to markets: that leave, fill, serve or are barred from one, compete in one or have a share of one.
// mode: read
// params: markets :: LIST<STRING>, origins :: LIST<STRING>?, limit :: INTEGER
// returns: company :: entity-core
// order: id
UNWIND $markets AS id
MATCH (market:Entity {id: id})
CALL (market) {
  MATCH (market)<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(company:Company)
  WHERE claim.predicate IN ['EXITS', 'FILLS_GAP_IN', 'SERVES', 'BARRED_FROM']
  RETURN claim, company
  UNION
  MATCH (market)<-[:IN_MARKET]-(claim:Claim)-[:SUBJECT|OBJECT]->(company:Company)
  WHERE claim.predicate IN ['COMPETES_WITH', 'HAS_MEASURE']
  RETURN claim, company
}
WITH claim, company
WHERE NOT company.group AND claim.deprecatedAt IS NULL
  AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
WITH DISTINCT company ORDER BY company.id LIMIT $limit
RETURN [company.id, company.name, company.type, company.group] AS company
ORDER BY company[0]
