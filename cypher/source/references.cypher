// name: source/references
// purpose: The bibliographies of sources, and who cites them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, cites :: LIST<[marker :: STRING, source :: source-row]>, citedBy :: LIST<[marker :: STRING, source :: source-row]>
// order: as the ids; what it cites in printed order, what cites it by id
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  COLLECT {
    MATCH (source)-[cites:CITES]->(met:Source)
    RETURN [cites.marker, [met.id, met.title, met.kind, met.publisher, met.published, met.url, met.authors, met.language,
      CASE WHEN EXISTS { (met)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE met.held END, met.textLength]] ORDER BY cites.position, met.id
  } AS cites,
  COLLECT {
    MATCH (source)<-[cites:CITES]-(met:Source)
    RETURN [cites.marker, [met.id, met.title, met.kind, met.publisher, met.published, met.url, met.authors, met.language,
      CASE WHEN EXISTS { (met)-[:HAS_TEXT]->(:Text) } THEN 'FULL_TEXT' ELSE met.held END, met.textLength]] ORDER BY met.id, cites.position
  } AS citedBy
