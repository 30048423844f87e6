// name: source/page
// purpose: A page of the sources, or of those that state a live claim.
// mode: read
// params: stating :: BOOLEAN, after :: STRING, limit :: INTEGER
// returns: source :: source-row
// order: id
MATCH (source:Source)
WHERE source.id > $after
  AND (NOT $stating OR EXISTS { (source)<-[:STATED_IN]-(stated:Claim) WHERE stated.deprecatedAt IS NULL })
WITH source ORDER BY source.id LIMIT $limit
RETURN [source.id, source.title, source.kind, source.publisher, source.published, source.url, source.authors, source.language,
  CASE WHEN EXISTS { (source)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE source.held END, source.textLength] AS source
ORDER BY source[0]
