// name: source/by-id
// purpose: Sources by their ids.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, source :: source
// order: id
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  // include: parts/source
  AS source
ORDER BY id
