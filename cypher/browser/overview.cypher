// name: browser/overview
// purpose: The picture that Neo4j Browser opens with: the entities with what joins them, and who cites whom.
// mode: read
// params: none
// returns: picture :: MAP
// order: id of the relation, then ids of the sources; at most 120 relations and 60 citations
MATCH picture = (:Entity)-[relation:ANY_PREDICATE]->(:Entity)
WITH picture ORDER BY relation.id LIMIT 120
RETURN picture
UNION
MATCH picture = (citing:Source)-[citation:CITES]->(cited:Source)
WITH picture ORDER BY citing.id, citation.position, cited.id LIMIT 60
RETURN picture
