// name: ingest/remove-bundle
// purpose: Removes a bundle with all that it said.
// mode: write
// params: id :: STRING
// returns: removed :: INTEGER
MATCH (bundle:Bundle {id: $id})
DETACH DELETE bundle
RETURN count(*) AS removed
