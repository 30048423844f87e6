// name: entity/page
// purpose: A page of the entities of one type, whose ids begin with it.
// mode: read
// params: prefix :: STRING, after :: STRING, limit :: INTEGER
// returns: entity :: entity-core
// order: id
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.id STARTS WITH $prefix
  AND NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
WITH entity ORDER BY entity.id LIMIT $limit
RETURN [entity.id, entity.name, entity.type, entity.group] AS entity
ORDER BY entity[0]
