// name: gap/spoken-of
// purpose: The companies that a live claim joins with a market or the leaver, and those of which a source speaks that speaks of either.
// mode: read
// params: anchors :: LIST<STRING>, origins :: LIST<STRING>?, sources :: INTEGER, limit :: INTEGER
// returns: company :: entity-core
// order: those that a claim joins first, then id; of the first sources by id
UNWIND $anchors AS anchorId
MATCH (anchor:Entity {id: anchorId})<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(tie:Claim)
WHERE tie.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN tie.origins WHERE origin IN $origins))
WITH DISTINCT tie LIMIT 20000
MATCH (tie)-[:STATED_IN]->(source:Source)
WITH source, collect(tie) AS ties ORDER BY source.id LIMIT $sources
CALL (source, ties) {
  UNWIND ties AS tie
  MATCH (tie)-[:SUBJECT|OBJECT|MENTIONS]->(company:Company)
  RETURN DISTINCT company, 0 AS distance
  UNION ALL
  MATCH (source)<-[:STATED_IN]-(said:Claim)
  WHERE said.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN said.origins WHERE origin IN $origins))
  WITH said LIMIT 500
  MATCH (said)-[:SUBJECT|OBJECT|MENTIONS]->(company:Company)
  RETURN DISTINCT company, 1 AS distance
}
WITH company, min(distance) AS distance
WHERE NOT company.group
WITH company, distance ORDER BY distance, company.id LIMIT $limit
RETURN [company.id, company.name, company.type, company.group] AS company
ORDER BY distance, company[0]
