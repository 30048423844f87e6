// name: browser/overview
// purpose: The picture that Neo4j Browser opens with: the entities that most is said of, with what joins them, and who cites whom.
// mode: read
// params: none
// returns: picture :: MAP
// order: id of the relation, then ids of the sources; at most 36 entities, and seven citations of each of two sources
CALL () {
  MATCH (entity:Entity)
  WITH entity ORDER BY COUNT { (entity)--() } DESC, entity.id LIMIT 36
  WITH collect(entity) AS entities
  UNWIND entities AS entity
  MATCH picture = (entity)-[relation]->(other:Entity)
  WHERE other IN entities
  WITH picture ORDER BY relation.id, entity.id, other.id LIMIT 120
  RETURN picture
}
RETURN picture
UNION
MATCH (citing:Source)
WHERE EXISTS { (citing)-[:CITES]->(:Source) }
WITH citing ORDER BY COUNT { (citing)-[:CITES]->(:Source) } DESC, citing.id LIMIT 2
CALL (citing) {
  MATCH picture = (citing)-[citation:CITES]->(cited:Source)
  WITH picture ORDER BY citation.position, cited.id LIMIT 7
  RETURN picture
}
RETURN picture
