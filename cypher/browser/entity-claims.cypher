// name: browser/entity-claims
// purpose: What texts say of an entity, as a picture: claims about it, with the sources that they stand in and cite.
// mode: read
// params: entity :: STRING
// returns: picture :: MAP
// order: of the text; the first ten claims
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)
WHERE NOT 'Deprecated' IN labels(claim)
WITH DISTINCT claim ORDER BY claim.position LIMIT 10
MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES]->(met:Entity|Source)
WITH picture ORDER BY claim.position, type(edge) <> 'STATED_IN', type(edge), met.id LIMIT 40
RETURN picture
