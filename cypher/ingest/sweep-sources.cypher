// name: ingest/sweep-sources
// purpose: Removes those of these sources that no bundle defines and nothing uses, with their sentences and texts.
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
DETACH DELETE source
RETURN count(*) AS removed
