// name: entity/by-id
// purpose: Entities by their ids; one that was merged is what it was merged into.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, entity :: entity
// order: id
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:MERGED_INTO]->{0,20}(entity:Entity)
WHERE NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
RETURN
  id,
  // include: parts/entity
  AS entity
ORDER BY id
