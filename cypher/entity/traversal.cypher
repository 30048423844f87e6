// name: entity/traversal
// purpose: What the edges of a predicate lead to from an entity; one statement for every traversal of a level.
// mode: read
// params: requests :: LIST<{id :: STRING, predicate :: STRING, direction :: STRING, after :: STRING, at :: {from :: STRING, until :: STRING}?}>, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, edges :: LIST<{relation :: relation?, node :: entity}>
// order: as the requests; within one, by the id of the entity
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (entity:Entity {id: request.id})
RETURN
  CASE WHEN $want.totalCount THEN COUNT {
    MATCH (entity)-[counted:$any([request.predicate])]-(:Entity)
    WHERE (request.direction = 'BOTH' OR (request.direction = 'OUT') = (startNode(counted) = entity))
      AND (request.at IS NULL OR any(time IN range(0, size(counted.begins) - 1) WHERE counted.begins[time] <= request.at.until AND counted.ends[time] >= request.at.from))
  } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (entity)-[relation:$any([request.predicate])]-(other:Entity)
    WHERE other.id > request.after
      AND (request.direction = 'BOTH' OR (request.direction = 'OUT') = (startNode(relation) = entity))
      AND (request.at IS NULL OR any(time IN range(0, size(relation.begins) - 1) WHERE relation.begins[time] <= request.at.until AND relation.ends[time] >= request.at.from))
    WITH relation, other ORDER BY other.id LIMIT $limit
    WITH relation, other, startNode(relation) AS relationSubject, endNode(relation) AS relationObject
    RETURN {
      relation: CASE WHEN $want.relation THEN
        // include: parts/relation
      END,
      node:
        // include: parts/entity as other
    }
  } AS edges
ORDER BY index
