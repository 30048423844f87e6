// name: browser/claims
// purpose: Some claims as a picture, with the entities that they are about and the sources that they stand in and cite.
// mode: read
// params: claims :: LIST<STRING>
// returns: picture :: MAP
// order: of the text; the first ten claims
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
WITH claim ORDER BY claim.position LIMIT 10
MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES]->(met:Entity|Source)
WITH picture ORDER BY claim.position, type(edge) <> 'STATED_IN', type(edge), met.id LIMIT 40
RETURN picture
