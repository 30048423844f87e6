// name: refresh/remove-bundle
// purpose: Removes a bundle that says nothing any longer.
// mode: write
// params: id :: STRING
// returns: removed :: INTEGER
MATCH (bundle:Bundle {id: $id})
DETACH DELETE bundle
RETURN count(*) AS removed
