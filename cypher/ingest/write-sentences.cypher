// name: ingest/write-sentences
// purpose: Writes the sentences of sources; one that stays keeps its node.
// mode: write
// params: rows :: LIST<{id :: STRING, keep :: LIST<STRING>, sentences :: LIST<{id :: STRING, name :: STRING, start :: INTEGER,
//   end :: INTEGER, position :: INTEGER, text :: STRING?}>}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source, row) {
  MATCH (source)-[:HAS_SENTENCE]->(old:Sentence)
  WHERE NOT old.id IN row.keep
  DETACH DELETE old
}
CALL (source, row) {
  UNWIND row.sentences AS wanted
  MERGE (sentence:Sentence {id: wanted.id})
  SET sentence = wanted
  MERGE (source)-[:HAS_SENTENCE]->(sentence)
}
RETURN count(*) AS written
