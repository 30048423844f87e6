// name: browser/entity
// purpose: An entity as a picture: what joins it with others, the relations with the most claims first.
// mode: read
// params: entity :: STRING
// returns: entity :: MAP, picture :: MAP?
// order: number of claims, then id of the relation; at most 40
MATCH (entity:Entity {id: $entity})
OPTIONAL MATCH picture = (entity)-[relation]-(other:Entity)
WITH entity, picture ORDER BY coalesce(size(relation.claims), 0) DESC, relation.id, other.id LIMIT 40
RETURN
  entity,
  picture
