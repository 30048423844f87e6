// name: source/claims
// purpose: A page of the live claims that sources state.
// mode: read
// params: requests :: LIST<{id :: STRING, after :: STRING}>, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, claims :: LIST<claim>
// order: as the requests; within one, the order of the text
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (listed:Source {id: request.id})
RETURN
  CASE WHEN $want.totalCount THEN COUNT {
    MATCH (listed)<-[:STATED_IN]-(counted:Claim) WHERE counted.deprecatedAt IS NULL
  } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (listed)<-[:STATED_IN]-(claim:Claim)
    WHERE claim.deprecatedAt IS NULL AND claim.position > request.after
    WITH claim ORDER BY claim.position LIMIT $limit
    RETURN
      // include: parts/claim
  } AS claims
ORDER BY index
