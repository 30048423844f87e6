// name: parts/drawn-claims
// purpose: The end of a statement that draws claims: what each is about, who states it, what it cites.
// mode: part
// needs: claim, at most ten of them
// order: of the text; at most 40 edges
MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES]->(met:Entity|Source)
WITH picture ORDER BY claim.position, type(edge) <> 'STATED_IN', type(edge), met.id LIMIT 40
RETURN picture
