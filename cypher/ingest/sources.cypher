// name: ingest/sources
// purpose: Sources with their sentences, markers and references, and with what is held of the references.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, markerTexts :: LIST<STRING>, markerStarts :: LIST<INTEGER>, markerEnds :: LIST<INTEGER>,
//   markerReferences :: LIST<STRING>, sentences :: LIST<{id :: STRING, start :: INTEGER, end :: INTEGER}>,
//   references :: LIST<{label :: STRING, id :: STRING, title :: STRING?, publisher :: STRING?, published :: STRING?, held :: STRING,
//   abstract :: STRING?, text :: STRING?}>
// order: as asked; sentences in the order of the text, references as printed
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  source.markerTexts AS markerTexts,
  source.markerStarts AS markerStarts,
  source.markerEnds AS markerEnds,
  source.markerReferences AS markerReferences,
  COLLECT {
    MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN sentence { .id, .start, .end } ORDER BY sentence.start
  } AS sentences,
  COLLECT {
    MATCH (source)-[cites:CITES]->(cited:Source)
    OPTIONAL MATCH (cited)-[:HAS_TEXT]->(text:Text)
    WITH cites, cited, text ORDER BY cites.position
    RETURN cited { .id, .title, .publisher, .published, .held, .abstract, label: cites.marker, text: text.text }
  } AS references
