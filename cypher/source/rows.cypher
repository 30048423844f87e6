// name: source/rows
// purpose: Sources by their ids.
// mode: read
// params: ids :: LIST<STRING>
// returns: source :: source-row
// order: as the ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN [source.id, source.title, source.kind, source.publisher, source.published, source.url, source.authors, source.language,
  CASE WHEN EXISTS { (source)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE source.held END, source.textLength] AS source
