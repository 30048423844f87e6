// name: ingest/hold-texts
// purpose: Keeps the texts of sources, each on a node of its own, and lets go of a text that a source no longer has.
// mode: write
// params: rows :: LIST<{id :: STRING, text :: {id :: STRING, name :: STRING, length :: INTEGER, text :: STRING}?}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source, row) {
  MATCH (source)-[old:HAS_TEXT]->(dropped:Text)
  WHERE row.text IS NULL OR dropped.id <> row.text.id
  DELETE old
  WITH DISTINCT dropped
  WHERE NOT EXISTS { (dropped)<-[:HAS_TEXT]-(:Source) }
  DELETE dropped
}
CALL (source, row) {
  WITH source, row
  WHERE row.text IS NOT NULL
  MERGE (text:Text {id: row.text.id})
  SET text = row.text
  MERGE (source)-[:HAS_TEXT]->(text)
}
RETURN count(*) AS written
