// name: claim/by-relation
// purpose: The live claims behind edges.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: relationId :: STRING, claim :: claim
// order: relationId, then the order of the text
UNWIND $ids AS relationId
MATCH (claim:Claim {relationId: relationId})
WHERE claim.deprecatedAt IS NULL
WITH relationId, claim ORDER BY relationId, claim.position
RETURN
  relationId,
  // include: parts/claim
  AS claim
