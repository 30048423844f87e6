// name: audit/own-claims
// purpose: The live claims that texts state, by their ids.
// mode: read
// params: sources :: LIST<STRING>, limit :: INTEGER
// returns: id :: STRING
// order: the order of the text
UNWIND $sources AS sourceId
MATCH (:Source {id: sourceId})<-[:STATED_IN]-(claim:Claim)
WHERE claim.deprecatedAt IS NULL
RETURN claim.id AS id
ORDER BY claim.position LIMIT $limit
