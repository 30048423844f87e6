// name: refresh/define-entities
// purpose: Writes what a bundle says of entities, on the edges from the bundle to them.
// mode: write
// params: bundle :: STRING, rows :: LIST<{id :: STRING, said :: MAP}>
// returns: written :: INTEGER
MATCH (bundle:Bundle {id: $bundle})
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
MERGE (bundle)-[defines:DEFINES]->(entity)
SET defines = row.said
RETURN count(*) AS written
