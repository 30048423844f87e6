// name: refresh/all-claims
// purpose: Claims by their ids, a page at a time.
// mode: read
// params: after :: STRING, limit :: INTEGER
// returns: id :: STRING
// order: id
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY id LIMIT $limit
