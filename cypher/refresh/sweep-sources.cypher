// name: refresh/sweep-sources
// purpose: Removes those of these sources that no bundle defines and nothing uses, with their sentences and the findings about nothing else, and marks what they led on to.
// mode: write
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: as asked
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE NOT EXISTS { (source)<-[:DEFINES]-(:Bundle) }
  AND NOT EXISTS { (source)<-[:STATED_IN|CITES]-(:Claim) }
  AND NOT EXISTS { (source)<-[:CITES]-(:Source) }
CALL (source) {
  OPTIONAL MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
  DETACH DELETE sentence
}
CALL (source) {
  MATCH (source)-[:HAS_TEXT|CITES]->(next:Text|Source)
  SET next:Dirty
}
CALL (source) {
  MATCH (source)<-[:ABOUT]-(finding:Finding)
  SET finding:Dirty
}
DETACH DELETE source
RETURN id
