// name: audit/sources
// purpose: The sources that state claims, a page at a time.
// mode: read
// params: after :: STRING, limit :: INTEGER
// returns: id :: STRING
// order: id
MATCH (source:Source)
WHERE source.id > $after AND EXISTS { (source)<-[:STATED_IN]-(:Claim) }
RETURN source.id AS id
ORDER BY id LIMIT $limit
