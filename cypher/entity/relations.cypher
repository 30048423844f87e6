// name: entity/relations
// purpose: A page of the relations that an entity takes part in.
// mode: read
// params: requests :: LIST<{id :: STRING, predicates :: LIST<STRING>?, after :: STRING, at :: {from :: STRING, until :: STRING}?}>, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, relations :: LIST<{cursor :: STRING, relation :: relation}>
// order: as the requests; within one, by predicate, then by the id of the other end
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (entity:Entity {id: request.id})
RETURN
  CASE WHEN $want.totalCount THEN COUNT {
    MATCH (entity)-[counted:ANY_PREDICATE]-(:Entity)
    WHERE (request.predicates IS NULL OR type(counted) IN request.predicates)
      AND (request.at IS NULL OR any(time IN range(0, size(counted.begins) - 1) WHERE counted.begins[time] <= request.at.until AND counted.ends[time] >= request.at.from))
  } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (entity)-[relation:ANY_PREDICATE]-(other:Entity)
    WHERE (request.predicates IS NULL OR type(relation) IN request.predicates)
      AND (request.at IS NULL OR any(time IN range(0, size(relation.begins) - 1) WHERE relation.begins[time] <= request.at.until AND relation.ends[time] >= request.at.from))
    WITH relation, type(relation) + ' ' + other.id + ' ' + relation.id AS cursor
    WHERE cursor > request.after
    WITH relation, cursor ORDER BY cursor LIMIT $limit
    WITH relation, cursor, startNode(relation) AS relationSubject, endNode(relation) AS relationObject
    RETURN {
      cursor: cursor,
      relation:
        // include: parts/relation
    }
  } AS relations
ORDER BY index
