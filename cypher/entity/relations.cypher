// name: entity/relations
// purpose: A page of the relations that an entity takes part in.
// mode: read
// params: requests :: LIST<{id :: STRING, predicates :: LIST<STRING>?, after :: STRING, at :: {from :: STRING, until :: STRING}?}>, limit :: INTEGER
// returns: from :: entity-core, edges :: LIST<[id :: STRING, predicate :: Predicate, outwards :: BOOLEAN, claimIds :: LIST<STRING>, node :: entity-core, cursor :: STRING]>
// order: as the requests; within one, by predicate, then by the id of the other end
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (from:Entity {id: request.id})
CALL (from, request) {
  MATCH (from)-[edge:ANY_PREDICATE]-(node:Entity)
  WHERE (request.predicates IS NULL OR type(edge) IN request.predicates)
    AND (request.at IS NULL OR any(time IN range(0, size(edge.begins) - 1) WHERE edge.begins[time] <= request.at.until AND edge.ends[time] >= request.at.from))
  WITH edge, node, type(edge) + ' ' + node.id + ' ' + edge.id AS cursor
  WHERE cursor > request.after
  WITH edge, node, cursor ORDER BY cursor LIMIT $limit
  RETURN collect([edge.id, type(edge), startNode(edge) = from, edge.claims, [node.id, node.name, node.type, node.group], cursor]) AS edges
}
RETURN [from.id, from.name, from.type, from.group] AS from, edges
ORDER BY index
