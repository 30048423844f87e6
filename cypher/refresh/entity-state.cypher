// name: refresh/entity-state
// purpose: What bundles say of entities, and what was made of it last.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, digest :: STRING?, name :: STRING?, nameKeys :: LIST<STRING>?, said :: LIST<MAP>
// order: as asked; what is said by the id of the bundle
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  entity.digest AS digest,
  entity.name AS name,
  entity.nameKeys AS nameKeys,
  COLLECT {
    MATCH (entity)<-[defines:DEFINES]-(bundle:Bundle)
    RETURN properties(defines) ORDER BY bundle.id
  } AS said
