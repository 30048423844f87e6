// name: entity/relation-count
// purpose: How many relations an entity takes part in.
// mode: read
// params: requests :: LIST<{id :: STRING, predicates :: LIST<STRING>?, at :: {from :: STRING, until :: STRING}?}>
// returns: count :: INTEGER
// order: as the requests
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (from:Entity {id: request.id})
RETURN COUNT {
  MATCH (from)-[edge:ANY_PREDICATE]-(:Entity)
  WHERE (request.predicates IS NULL OR type(edge) IN request.predicates)
    AND (request.at IS NULL OR any(time IN range(0, size(edge.begins) - 1) WHERE edge.begins[time] <= request.at.until AND edge.ends[time] >= request.at.from))
} AS count
ORDER BY index
