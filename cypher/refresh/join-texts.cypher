// name: refresh/join-texts
// purpose: Joins sources to their texts, and lets go of a text that a source no longer has.
// mode: write
// params: rows :: LIST<{id :: STRING, text :: LIST<STRING>, name :: STRING}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source, row) {
  MATCH (source)-[old:HAS_TEXT]->(dropped:Text)
  WHERE NOT dropped.id IN row.text
  SET dropped:Dirty
  DELETE old
}
CALL (source, row) {
  UNWIND row.text AS hash
  MATCH (text:Text {id: hash})
  SET text.name = row.name
  MERGE (source)-[:HAS_TEXT]->(text)
}
RETURN count(*) AS written
