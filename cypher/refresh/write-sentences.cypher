// name: refresh/write-sentences
// purpose: Writes sentences of a source; one that stays keeps its node.
// mode: write
// params: id :: STRING, sentences :: LIST<{id :: STRING, name :: STRING, start :: INTEGER, end :: INTEGER, position :: INTEGER, text :: STRING?}>
// returns: written :: INTEGER
MATCH (source:Source {id: $id})
UNWIND $sentences AS wanted
MERGE (sentence:Sentence {id: wanted.id})
SET sentence = wanted
MERGE (source)-[:HAS_SENTENCE]->(sentence)
RETURN count(*) AS written
