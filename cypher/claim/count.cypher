// name: claim/count
// purpose: How many claims pass a filter of what they are.
// mode: read
// params: kinds :: LIST<STRING>?, verdicts :: LIST<STRING>?, origins :: LIST<STRING>?, includeDeprecated :: BOOLEAN
// returns: count :: INTEGER
MATCH (claim:Claim)
WHERE claim.position > ''
  AND ($includeDeprecated OR claim.deprecatedAt IS NULL)
  AND ($kinds IS NULL OR claim.kind IN $kinds)
  AND ($verdicts IS NULL OR claim.verdict IN $verdicts)
  AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
RETURN count(*) AS count
