// name: audit/reach
// purpose: Sources whose findings a change to claims may touch: those that state them, or something of the same subject or relation.
// mode: read
// params: claims :: LIST<STRING>, limit :: INTEGER
// returns: source :: STRING
// order: id
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[:STATED_IN]->(source:Source)
  RETURN source
  UNION
  MATCH (claim)-[:SUBJECT]->(shared:Entity)
  MATCH (shared)<-[:SUBJECT]-(beside:Claim)
  WITH beside LIMIT 500
  MATCH (beside)-[:STATED_IN]->(source:Source)
  RETURN DISTINCT source
  UNION
  MATCH (claim)-[:OBJECT]->(shared:Entity)
  MATCH (shared)<-[:OBJECT]-(beside:Claim)
  WHERE beside.predicate = claim.predicate
  WITH beside LIMIT 500
  MATCH (beside)-[:STATED_IN]->(source:Source)
  RETURN DISTINCT source
}
// A table is no text: its rows are their own evidence.
WITH DISTINCT source
WHERE source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) }
RETURN source.id AS source
ORDER BY source LIMIT $limit
