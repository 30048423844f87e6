// name: export/said-sources
// purpose: What a bundle says of sources, a page at a time.
// mode: read
// params: bundle :: STRING, after :: STRING, limit :: INTEGER
// returns: id :: STRING, said :: MAP
// order: id
MATCH (:Bundle {id: $bundle})-[defines:DEFINES]->(source:Source)
WHERE source.id > $after
RETURN
  source.id AS id,
  properties(defines) AS said
ORDER BY id LIMIT $limit
