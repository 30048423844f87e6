// name: audit/entities
// purpose: Entities as the rules of the audit read them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, name :: STRING, type :: STRING, aliases :: LIST<STRING>, group :: BOOLEAN, note :: STRING?
// order: as asked
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.name AS name, entity.type AS type, entity.aliases AS aliases, entity.group AS group, entity.note AS note
