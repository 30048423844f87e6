// name: audit/texts
// purpose: The texts that are audited: their marks, their sentences, and their lists of references.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, markerTexts :: LIST<STRING>, markerStarts :: LIST<INTEGER>, markerEnds :: LIST<INTEGER>,
//   markerReferences :: LIST<STRING>, sentences :: LIST<{start :: INTEGER, end :: INTEGER}>,
//   references :: LIST<{label :: STRING, id :: STRING}>
// order: as asked; sentences in the order of the text, references as printed
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  coalesce(source.markerTexts, []) AS markerTexts, coalesce(source.markerStarts, []) AS markerStarts,
  coalesce(source.markerEnds, []) AS markerEnds, coalesce(source.markerReferences, []) AS markerReferences,
  COLLECT {
    MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN sentence { .start, .end } ORDER BY sentence.start
  } AS sentences,
  COLLECT {
    MATCH (source)-[listed:CITES]->(reference:Source)
    RETURN { label: listed.marker, id: reference.id } ORDER BY listed.position
  } AS references
