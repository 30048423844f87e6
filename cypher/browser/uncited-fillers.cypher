// name: browser/uncited-fillers
// purpose: Companies that are said to fill a gap, where nothing is cited for that.
// mode: read
// params: none
// returns: picture :: MAP
// order: of the text; the first ten claims
MATCH (:Company)-[relation:FILLS_GAP_IN]->(:Market)
MATCH (claim:Claim {relationId: relation.id})
WHERE claim:Uncited AND NOT 'Deprecated' IN labels(claim)
WITH claim ORDER BY claim.position LIMIT 10
MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES]->(met:Entity|Source)
WITH picture ORDER BY claim.position, type(edge) <> 'STATED_IN', type(edge), met.id LIMIT 40
RETURN picture
