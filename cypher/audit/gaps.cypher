// name: audit/gaps
// purpose: The exits around what the live claims of texts speak of: whose gaps they may bear on.
// mode: read
// params: sources :: LIST<STRING>, limit :: INTEGER
// returns: leaver :: STRING, market :: STRING
// order: leaver, market
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:STATED_IN]-(claim:Claim)-[:SUBJECT|OBJECT|IN_MARKET]->(named:Company|Market)
WHERE claim.deprecatedAt IS NULL
WITH DISTINCT named
MATCH (named)-[:EXITS]-(other:Company|Market)
WITH CASE WHEN named:Company THEN named ELSE other END AS company, CASE WHEN named:Company THEN other ELSE named END AS left
RETURN DISTINCT company.id AS leaver, left.id AS market
ORDER BY leaver, market LIMIT $limit
