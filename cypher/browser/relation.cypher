// name: browser/relation
// purpose: A relation as a picture: the claims behind it, with the sources that they stand in and cite.
// mode: read
// params: relation :: STRING
// returns: picture :: MAP
// order: of the text; the first ten claims
MATCH (claim:Claim {relationId: $relation})
WHERE NOT 'Deprecated' IN labels(claim)
WITH claim ORDER BY claim.position LIMIT 10
MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES]->(met:Entity|Source)
WITH picture ORDER BY claim.position, type(edge) <> 'STATED_IN', type(edge), met.id LIMIT 40
RETURN picture
