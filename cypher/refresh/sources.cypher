// name: refresh/sources
// purpose: Sources with their sentences, marks and references, as their claims need them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, isTable :: BOOLEAN, markerTexts :: LIST<STRING>, markerStarts :: LIST<INTEGER>, markerEnds :: LIST<INTEGER>,
//   markerReferences :: LIST<STRING>, sentences :: LIST<{id :: STRING, start :: INTEGER, end :: INTEGER}>,
//   references :: LIST<{label :: STRING, id :: STRING}>
// order: as asked; sentences in the order of the text, references as printed
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  source.kind = 'DATA_SET' AND NOT EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) } AS isTable,
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
    RETURN { id: cited.id, label: cites.marker } ORDER BY cites.position
  } AS references
