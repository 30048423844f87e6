// name: entity/by-id
// purpose: Entities by their ids.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, entity :: entity
// order: id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  // include: parts/entity
  AS entity
ORDER BY id
