// name: refresh/dirty-entities
// purpose: Some of the entities that are not as they should be after what was said.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING
// order: none is needed
MATCH (entity:Entity&Dirty)
WHERE NOT entity:SetAside
RETURN entity.id AS id LIMIT $limit
