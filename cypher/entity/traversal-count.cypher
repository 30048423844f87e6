// name: entity/traversal-count
// purpose: How many edges of a predicate lead away from an entity.
// mode: read
// params: requests :: LIST<{id :: STRING, predicate :: STRING, direction :: STRING, at :: {from :: STRING, until :: STRING}?}>
// returns: count :: INTEGER
// order: as the requests
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (from:Entity {id: request.id})
RETURN COUNT {
  MATCH (from)-[edge:ANY_PREDICATE]-(:Entity)
  WHERE type(edge) = request.predicate
    AND (request.direction = 'BOTH' OR (request.direction = 'OUT') = (startNode(edge) = from))
    AND (request.at IS NULL OR any(time IN range(0, size(edge.begins) - 1) WHERE edge.begins[time] <= request.at.until AND edge.ends[time] >= request.at.from))
} AS count
ORDER BY index
