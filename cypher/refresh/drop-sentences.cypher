// name: refresh/drop-sentences
// purpose: Removes the sentences of a source that it no longer has.
// mode: write
// params: id :: STRING, keep :: LIST<STRING>
// returns: removed :: INTEGER
MATCH (:Source {id: $id})-[:HAS_SENTENCE]->(old:Sentence)
WHERE NOT old.id IN $keep
DETACH DELETE old
RETURN count(*) AS removed
