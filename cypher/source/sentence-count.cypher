// name: source/sentence-count
// purpose: How many sentences texts have.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, count :: INTEGER
// order: as the ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COUNT { (source)-[:HAS_SENTENCE]->(:Sentence) } AS count
