// name: refresh/define-sources
// purpose: Writes what a bundle says of sources, on the edges from the bundle to them.
// mode: write
// params: bundle :: STRING, rows :: LIST<{id :: STRING, said :: MAP}>
// returns: written :: INTEGER
MATCH (bundle:Bundle {id: $bundle})
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
MERGE (bundle)-[defines:DEFINES]->(source)
SET defines = row.said
RETURN count(*) AS written
