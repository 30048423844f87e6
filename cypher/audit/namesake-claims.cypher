// name: audit/namesake-claims
// purpose: The live claims of texts that speak of some entities.
// mode: read
// params: ids :: LIST<STRING>, limit :: INTEGER
// returns: id :: STRING, source :: STRING, statement :: STRING, quote :: STRING?
// order: the order of the text
UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)-[stated:STATED_IN]->(source:Source)
WHERE claim.deprecatedAt IS NULL AND (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
WITH DISTINCT claim, stated, source
RETURN claim.id AS id, source.id AS source, claim.statement AS statement, stated.quote AS quote
ORDER BY claim.position LIMIT $limit
