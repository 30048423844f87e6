// name: retraction/gaps
// purpose: The gaps whose answers claims weigh in: those of the markets that they speak of, and those in which what they say of a company counts.
// mode: read
// params: claims :: LIST<STRING>, limit :: INTEGER
// returns: company :: STRING, market :: STRING
// order: company, then market
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[:OBJECT|IN_MARKET]->(:Market)-[:PART_OF]->{0,3}(market:Market)<-[:EXITS]-(leaver:Company)
  RETURN leaver, market
  UNION
  WITH claim WHERE claim.predicate = 'COMPETES_WITH'
  MATCH (rival:Company)<-[:SUBJECT|OBJECT]-(claim)-[:SUBJECT|OBJECT]->(leaver:Company)-[:EXITS]->(market:Market)
  WHERE EXISTS { (rival)-[:FILLS_GAP_IN|SERVES]->(market) }
  RETURN leaver, market
  UNION
  WITH claim WHERE claim.predicate IN ['BACKED_BY', 'BENEFITS', 'RESTRICTS', 'SUPPLIES', 'BASED_IN', 'HAS_MEASURE']
  MATCH (claim)-[:SUBJECT|OBJECT]->(:Company)-[:FILLS_GAP_IN|SERVES|EXITS]->(market:Market)<-[:EXITS]-(leaver:Company)
  RETURN leaver, market
  UNION
  WITH claim WHERE claim.predicate IN ['BACKED_BY', 'BENEFITS', 'RESTRICTS', 'SUPPLIES', 'BASED_IN', 'HAS_MEASURE']
  MATCH (claim)-[:SUBJECT|OBJECT]->(:Company)-[rivalry:COMPETES_WITH]-(leaver:Company)-[:EXITS]->(market:Market)
  WHERE market.id IN rivalry.markets
  RETURN leaver, market
}
WITH DISTINCT leaver, market
RETURN leaver.id AS company, market.id AS market
ORDER BY company, market LIMIT $limit
