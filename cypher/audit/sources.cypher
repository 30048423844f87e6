// name: audit/sources
// purpose: The texts that state claims, a page at a time; a table is none, its rows are their own evidence.
// mode: read
// params: after :: STRING, limit :: INTEGER
// returns: id :: STRING
// order: id
MATCH (source:Source)
WHERE source.id > $after AND EXISTS { (source)<-[:STATED_IN]-(:Claim) }
  AND (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
RETURN source.id AS id
ORDER BY id LIMIT $limit
