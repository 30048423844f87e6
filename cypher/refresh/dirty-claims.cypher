// name: refresh/dirty-claims
// purpose: Some of the claims that are not as they should be after what was said.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING
// order: none is needed
MATCH (claim:Claim&Dirty)
WHERE NOT claim:SetAside
RETURN claim.id AS id LIMIT $limit
