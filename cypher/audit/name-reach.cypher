// name: audit/name-reach
// purpose: Texts that speak of what shares a name with these entities, or with what these claims speak of: their findings about names may change.
// mode: read
// params: claims :: LIST<STRING>, entities :: LIST<STRING>, limit :: INTEGER
// returns: source :: STRING
// order: id
CALL () {
  MATCH (named:Entity) WHERE named.id IN $entities
  RETURN named
  UNION
  MATCH (changed:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(named:Entity) WHERE changed.id IN $claims
  RETURN named
}
WITH DISTINCT named
// include: parts/namesakes
UNWIND bearers AS bearer
WITH DISTINCT bearer
MATCH (bearer)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(:Claim)-[:STATED_IN]->(source:Source)
// The rows of a table may be many, and are no text.
WITH DISTINCT source
WHERE source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) }
RETURN source.id AS source
ORDER BY source LIMIT $limit
