// name: source/claims
// purpose: A page of the live claims that sources state.
// mode: read
// params: requests :: LIST<{id :: STRING, after :: STRING}>, limit :: INTEGER
// returns: claims :: LIST<STRING>
// order: as the requests; within one, the order of the text
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (source:Source {id: request.id})
RETURN COLLECT {
  MATCH (source)<-[:STATED_IN]-(claim:Claim)
  WHERE claim.deprecatedAt IS NULL AND claim.position > request.after
  RETURN claim.id ORDER BY claim.position LIMIT $limit
} AS claims
ORDER BY index
