// name: curation/turn-claim
// purpose: Deprecates a claim, or lets it count again where nothing is given.
// mode: write
// params: id :: STRING, at :: STRING?, by :: STRING?, reason :: STRING?
// returns: version :: INTEGER
MATCH (claim:Claim {id: $id})
SET
  claim.deprecatedAt = $at, claim.deprecatedBy = $by, claim.deprecatedReason = $reason,
  claim.version = claim.version + 1
REMOVE claim:Deprecated
SET claim:$(CASE WHEN $at IS NULL THEN [] ELSE ['Deprecated'] END)
RETURN claim.version AS version
