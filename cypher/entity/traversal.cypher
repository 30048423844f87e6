// name: entity/traversal
// purpose: What the edges of a predicate lead to from an entity; one statement for every traversal of a level.
// mode: read
// params: requests :: LIST<{id :: STRING, predicate :: STRING, direction :: STRING, after :: STRING, at :: {from :: STRING, until :: STRING}?}>, limit :: INTEGER
// returns: from :: entity-core, edges :: LIST<[id :: STRING, outwards :: BOOLEAN, claimIds :: LIST<STRING>, node :: entity-row]>
// order: as the requests; within one, by the id of the entity
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (from:Entity {id: request.id})
CALL (from, request) {
  MATCH (from)-[edge:ANY_PREDICATE]-(node:Entity)
  WHERE type(edge) = request.predicate
  WITH edge, node, startNode(edge) = from AS outwards
  WHERE node.id > request.after
    AND (request.direction = 'BOTH' OR (request.direction = 'OUT') = outwards)
    AND (request.at IS NULL OR any(time IN range(0, size(edge.begins) - 1) WHERE edge.begins[time] <= request.at.until AND edge.ends[time] >= request.at.from))
  WITH edge, node, outwards ORDER BY node.id LIMIT $limit
  RETURN collect([edge.id, outwards, edge.claims, [node.id, node.name, node.type, node.group, node.aliases, node.note,
    CASE WHEN node:Market THEN head(COLLECT { MATCH (node)-[:OF_PRODUCT]->(met:Product) RETURN [met.id, met.name, met.type, met.group] }) END,
    CASE WHEN node:Market THEN head(COLLECT { MATCH (node)-[:IN_PLACE]->(met:Jurisdiction) RETURN [met.id, met.name, met.type, met.group] }) END]]) AS edges
}
RETURN [from.id, from.name, from.type, from.group] AS from, edges
ORDER BY index
