// name: ingest/sweep-sources
// purpose: Removes those of these sources that no bundle defines and nothing uses, with their sentences, their texts and the findings about nothing else.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE NOT EXISTS { (source)<-[:DEFINES]-(:Bundle) }
  AND NOT EXISTS { (source)<-[:STATED_IN|CITES]-(:Claim) }
  AND NOT EXISTS { (source)<-[:CITES]-(:Source) }
CALL (source) {
  MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
  DETACH DELETE sentence
}
CALL (source) {
  MATCH (source)-[:HAS_TEXT]->(text:Text)
  WHERE NOT EXISTS { (text)<-[:HAS_TEXT]-(other:Source) WHERE other <> source }
  DETACH DELETE text
}
CALL (source) {
  MATCH (source)<-[:ABOUT]-(finding:Finding)
  WHERE NOT EXISTS { (finding)-[:ABOUT]->(other) WHERE other <> source }
  OPTIONAL MATCH (finding)<-[:CHANGED]-(change:Change)
  DETACH DELETE change, finding
}
DETACH DELETE source
RETURN count(*) AS removed
