// name: browser/overview
// purpose: The picture that Neo4j Browser opens with: the entities that most is said of, with what joins them.
// mode: read
// params: none
// returns: picture :: MAP
// order: id of the relation; at most 30 entities and 100 relations
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
WITH entity ORDER BY COUNT { (entity)--() } DESC, entity.id LIMIT 30
WITH collect(entity) AS entities
UNWIND entities AS entity
MATCH picture = (entity)-[relation]->(other:Entity)
WHERE other IN entities
WITH picture ORDER BY relation.id, entity.id, other.id LIMIT 100
RETURN picture
