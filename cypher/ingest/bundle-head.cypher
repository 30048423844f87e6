// name: ingest/bundle-head
// purpose: The digest of a loaded bundle; no row where it is not loaded.
// mode: read
// params: id :: STRING
// returns: digest :: STRING
// order: one row
MATCH (bundle:Bundle {id: $id})
RETURN bundle.digest AS digest
