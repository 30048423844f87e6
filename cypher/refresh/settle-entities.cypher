// name: refresh/settle-entities
// purpose: Writes entities as all bundles together describe them.
// mode: write
// params: rows :: LIST<{label :: STRING, properties :: MAP}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (entity:Entity {id: row.properties.id})
SET entity = row.properties, entity:$(row.label)
RETURN count(*) AS written
