// name: audit/texts
// purpose: The texts that are audited: their marks, their sentences, and their lists of references.
// mode: read
// params: ids :: LIST<STRING>
// returns: source :: source-core, markerTexts :: LIST<STRING>, markerStarts :: LIST<INTEGER>, markerEnds :: LIST<INTEGER>,
//   markerReferences :: LIST<STRING>, sentences :: LIST<{start :: INTEGER, end :: INTEGER}>,
//   references :: LIST<{label :: STRING, source :: source-core}>
// order: as asked; sentences in the order of the text, references as printed
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  [source.id, source.title, source.kind, source.publisher, source.published, source.url] AS source,
  coalesce(source.markerTexts, []) AS markerTexts, coalesce(source.markerStarts, []) AS markerStarts,
  coalesce(source.markerEnds, []) AS markerEnds, coalesce(source.markerReferences, []) AS markerReferences,
  COLLECT {
    MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN sentence { .start, .end } ORDER BY sentence.start
  } AS sentences,
  COLLECT {
    MATCH (source)-[listed:CITES]->(cited:Source)
    RETURN { label: listed.marker, source: [cited.id, cited.title, cited.kind, cited.publisher, cited.published, cited.url] }
    ORDER BY listed.position
  } AS references
