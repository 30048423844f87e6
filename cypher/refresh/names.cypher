// name: refresh/names
// purpose: The names of entities.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, name :: STRING
// order: as asked
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  entity.name AS name
