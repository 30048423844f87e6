// name: audit/sources
// purpose: Sources as the rules of the audit read them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, title :: STRING?, kind :: STRING, authors :: LIST<STRING>, publisher :: STRING?, published :: STRING?,
//   url :: STRING?, language :: STRING?, held :: STRING, length :: INTEGER?
// order: as asked
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id, source.title AS title, source.kind AS kind, source.authors AS authors, source.publisher AS publisher,
  source.published AS published, source.url AS url, source.language AS language,
  CASE WHEN EXISTS { (source)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE source.held END AS held,
  source.textLength AS length
