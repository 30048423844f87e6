// name: source/references
// purpose: The bibliographies of sources, and who cites them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, cites :: LIST<[marker :: STRING, source :: source-core]>, citedBy :: LIST<[marker :: STRING, source :: source-core]>
// order: as the ids; what it cites in printed order, what cites it by id
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  COLLECT {
    MATCH (source)-[cites:CITES]->(met:Source)
    RETURN [cites.marker, [met.id, met.title, met.kind, met.publisher, met.published]] ORDER BY cites.position, met.id
  } AS cites,
  COLLECT {
    MATCH (source)<-[cites:CITES]-(met:Source)
    RETURN [cites.marker, [met.id, met.title, met.kind, met.publisher, met.published]] ORDER BY met.id, cites.position
  } AS citedBy
