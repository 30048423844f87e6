// name: entity/similar
// purpose: Entities whose names are spelt almost like a name that nothing has, to suggest to the person who asked.
// mode: read
// params: words :: STRING, type :: STRING?, want :: MAP
// returns: entity :: entity
// order: closest first, then id; at most 5
CALL db.index.fulltext.queryNodes('words', $words, {limit: 50}) YIELD node AS entity, score
WHERE entity:Entity AND NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) } AND ($type IS NULL OR entity.type = $type)
WITH entity, score ORDER BY score DESC, entity.id LIMIT 5
RETURN
  // include: parts/entity
  AS entity
