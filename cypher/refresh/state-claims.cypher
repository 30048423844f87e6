// name: refresh/state-claims
// purpose: Joins claims to the place where they stand: the source, and every sentence that the span touches.
// mode: write
// params: rows :: LIST<{id :: STRING, source :: STRING, quote :: STRING?, start :: INTEGER, end :: INTEGER, sentences :: LIST<STRING>}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (source:Source {id: row.source})
CREATE (claim)-[stated:STATED_IN {start: row.start, end: row.end}]->(source)
SET stated.quote = row.quote
WITH claim, row
CALL (claim, row) {
  UNWIND row.sentences AS sentenceId
  MATCH (sentence:Sentence {id: sentenceId})
  CREATE (claim)-[:IN_SENTENCE]->(sentence)
}
RETURN count(*) AS written
