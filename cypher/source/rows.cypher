// name: source/rows
// purpose: Sources by their ids.
// mode: read
// type: source-row
// params: ids :: LIST<STRING>
// returns: id :: STRING, title :: STRING?, kind :: SourceKind, authors :: LIST<STRING>, publisher :: STRING?, published :: STRING?,
//   url :: STRING?, language :: STRING?, held :: Held, length :: INTEGER?
// order: as the ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  source.id AS id, source.title AS title, source.kind AS kind, source.authors AS authors, source.publisher AS publisher,
  source.published AS published, source.url AS url, source.language AS language,
  CASE WHEN EXISTS { (source)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE source.held END AS held, source.textLength AS length
