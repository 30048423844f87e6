// name: gap/exits
// purpose: The claims that a company leaves a market, those that no longer count among them.
// mode: read
// params: company :: STRING, origins :: LIST<STRING>?
// returns: id :: STRING
// order: the order of the text; at most 100
MATCH (:Entity {id: $company})<-[:SUBJECT]-(exit:Claim {predicate: 'EXITS'})
WHERE $origins IS NULL OR any(origin IN exit.origins WHERE origin IN $origins)
RETURN exit.id AS id
ORDER BY exit.position LIMIT 100
