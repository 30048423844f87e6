// name: parts/source
// purpose: A source as the API shows it; its bibliography only where `$want.bibliography`.
// mode: part
// shape: id :: STRING, title :: STRING?, kind :: STRING, authors :: LIST<STRING>, publisher :: STRING?, published :: STRING?,
//   url :: STRING?, language :: STRING?, held :: STRING, length :: INTEGER?,
//   cites :: LIST<{marker :: STRING, source :: source}>?, citedBy :: LIST<{marker :: STRING, source :: source}>?
source {
  .id, .title, .kind, .authors, .publisher, .published, .url, .language,
  length: source.textLength,
  held: CASE WHEN EXISTS { (source)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE source.held END,
  cites: CASE WHEN $want.bibliography THEN COLLECT {
    MATCH (source)-[cites:CITES]->(cited:Source)
    WITH cites, cited ORDER BY cites.position, cited.id
    RETURN { marker: cites.marker, source: cited {
      .id, .title, .kind, .authors, .publisher, .published, .url, .language,
      length: cited.textLength,
      held: CASE WHEN EXISTS { (cited)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE cited.held END,
      cites: null, citedBy: null
    } }
  } END,
  citedBy: CASE WHEN $want.bibliography THEN COLLECT {
    MATCH (source)<-[cites:CITES]-(citing:Source)
    WITH cites, citing ORDER BY citing.id, cites.position
    RETURN { marker: cites.marker, source: citing {
      .id, .title, .kind, .authors, .publisher, .published, .url, .language,
      length: citing.textLength,
      held: CASE WHEN EXISTS { (citing)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE citing.held END,
      cites: null, citedBy: null
    } }
  } END
}
