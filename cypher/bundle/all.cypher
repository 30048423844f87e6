// name: bundle/all
// purpose: Every bundle that is loaded.
// mode: read
// params: want :: MAP
// returns: bundle :: bundle
// order: id; as many as were loaded, which is bounded by hand
MATCH (bundle:Bundle)
WITH bundle ORDER BY bundle.id
RETURN
  // include: parts/bundle
  AS bundle
