// name: claim/page-saying
// purpose: A page of the claims of some predicates that pass a filter.
// mode: read
// params: kinds :: LIST<STRING>?, verdicts :: LIST<STRING>?, origins :: LIST<STRING>?, includeDeprecated :: BOOLEAN, predicates :: LIST<STRING>, after :: STRING, limit :: INTEGER
// returns: id :: STRING
// order: the order of the text
UNWIND $predicates AS predicate
MATCH (claim:Claim {predicate: predicate})
WHERE claim.position > $after
  AND ($includeDeprecated OR claim.deprecatedAt IS NULL)
  AND ($kinds IS NULL OR claim.kind IN $kinds)
  AND ($verdicts IS NULL OR claim.verdict IN $verdicts)
  AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
RETURN claim.id AS id
ORDER BY claim.position LIMIT $limit
