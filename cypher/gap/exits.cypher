// name: gap/exits
// purpose: The claims that a company leaves a market, those that no longer count among them.
// mode: read
// params: company :: STRING, markets :: LIST<STRING>, origins :: LIST<STRING>?
// returns: id :: STRING
// order: those from the markets first, then the order of the text; at most 100
MATCH (:Entity {id: $company})<-[:SUBJECT]-(exit:Claim {predicate: 'EXITS'})
WHERE $origins IS NULL OR any(origin IN exit.origins WHERE origin IN $origins)
WITH exit, EXISTS { MATCH (exit)-[:OBJECT]->(left:Market) WHERE left.id IN $markets } AS isAsked
ORDER BY isAsked DESC, exit.position LIMIT 100
RETURN exit.id AS id
