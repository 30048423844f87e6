// name: entity/by-name
// purpose: The entities that an id, a name or an alias stands for; several where the name is ambiguous.
// mode: read
// params: names :: LIST<{asked :: STRING, id :: STRING, phrase :: STRING}>, type :: STRING?, want :: MAP
// returns: asked :: STRING, entity :: entity
// order: asked, then id
UNWIND $names AS name
CALL (name) {
  MATCH (entity:Entity {id: name.id})
  RETURN entity
  UNION
  CALL db.index.fulltext.queryNodes('name_keys', name.phrase) YIELD node AS entity
  RETURN entity
}
MATCH (entity)-[:MERGED_INTO]->{0,20}(survivor:Entity)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
WITH DISTINCT name.asked AS asked, survivor AS entity
WHERE $type IS NULL OR entity.type = $type
ORDER BY asked, entity.id
RETURN
  asked,
  // include: parts/entity
  AS entity
