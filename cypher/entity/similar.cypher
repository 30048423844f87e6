// name: entity/similar
// purpose: Entities whose names are spelt almost like a name that nothing has, to suggest to the person who asked.
// mode: read
// params: words :: STRING, type :: STRING
// returns: entity :: entity-core
// order: closest first, then id; at most 5
CALL db.index.fulltext.queryNodes('words', $words, {limit: 50}) YIELD node AS entity, score
WHERE entity:Entity AND entity.type = $type AND NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
WITH entity, score ORDER BY score DESC, entity.id LIMIT 5
RETURN [entity.id, entity.name, entity.type, entity.group] AS entity
ORDER BY score DESC, entity[0]
