// name: bundle/by-id
// purpose: Bundles by their ids.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, bundle :: bundle
// order: id
UNWIND $ids AS id
MATCH (bundle:Bundle {id: id})
RETURN
  id,
  // include: parts/bundle
  AS bundle
ORDER BY id
