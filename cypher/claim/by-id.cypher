// name: claim/by-id
// purpose: Claims by their ids, deprecated or not.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, claim :: claim
// order: id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  // include: parts/claim
  AS claim
ORDER BY id
