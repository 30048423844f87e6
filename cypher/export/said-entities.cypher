// name: export/said-entities
// purpose: What a bundle says of entities, a page at a time.
// mode: read
// params: bundle :: STRING, after :: STRING, limit :: INTEGER
// returns: id :: STRING, said :: MAP
// order: id
MATCH (:Bundle {id: $bundle})-[defines:DEFINES]->(entity:Entity)
WHERE entity.id > $after
RETURN
  entity.id AS id,
  properties(defines) AS said
ORDER BY id LIMIT $limit
