// name: bundle/ids
// purpose: Every bundle that is loaded.
// mode: read
// params: none
// returns: id :: STRING
// order: id; as many as were loaded, which is bounded by hand
MATCH (bundle:Bundle)
WHERE bundle.id > ''
RETURN bundle.id AS id
ORDER BY id
