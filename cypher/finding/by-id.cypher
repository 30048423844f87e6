// name: finding/by-id
// purpose: Findings by their ids.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, finding :: finding
// order: id
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
RETURN
  id,
  // include: parts/finding
  AS finding
ORDER BY id
