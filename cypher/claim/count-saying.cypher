// name: claim/count-saying
// purpose: How many claims of some predicates pass a filter.
// mode: read
// params: kinds :: LIST<STRING>?, verdicts :: LIST<STRING>?, origins :: LIST<STRING>?, includeDeprecated :: BOOLEAN, predicates :: LIST<STRING>
// returns: count :: INTEGER
UNWIND $predicates AS predicate
MATCH (claim:Claim {predicate: predicate})
WHERE claim.position > ''
  AND ($includeDeprecated OR claim.deprecatedAt IS NULL)
  AND ($kinds IS NULL OR claim.kind IN $kinds)
  AND ($verdicts IS NULL OR claim.verdict IN $verdicts)
  AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
RETURN count(*) AS count
