// name: refresh/link-references
// purpose: Writes the lists of references of sources, in place of what they were.
// mode: write
// params: rows :: LIST<{id :: STRING, references :: LIST<{label :: STRING, source :: STRING, position :: INTEGER, start :: INTEGER?,
//   end :: INTEGER?}>}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source) {
  MATCH (source)-[old:CITES]->(:Source)
  DELETE old
}
CALL (source, row) {
  UNWIND row.references AS reference
  MATCH (cited:Source {id: reference.source})
  CREATE (source)-[cites:CITES {marker: reference.label, position: reference.position}]->(cited)
  SET cites.start = reference.start, cites.end = reference.end
}
RETURN count(*) AS written
