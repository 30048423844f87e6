// name: browser/mis-cited
// purpose: Claims whose citations are about something else, with what they cite.
// mode: read
// params: none
// returns: picture :: MAP
// order: of the text; the first ten claims
MATCH (claim:Mismatch)
WHERE NOT 'Deprecated' IN labels(claim)
WITH claim ORDER BY claim.position LIMIT 10
MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES]->(met:Entity|Source)
WITH picture ORDER BY claim.position, type(edge) <> 'STATED_IN', type(edge), met.id LIMIT 40
RETURN picture
