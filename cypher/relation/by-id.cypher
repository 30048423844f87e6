// name: relation/by-id
// purpose: Edges by their ids, found through the claims behind them.
// mode: read
// params: ids :: LIST<STRING>, at :: {from :: STRING, until :: STRING}?, want :: MAP
// returns: id :: STRING, relation :: relation
// order: id
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {relationId: id})
  WHERE claim.deprecatedAt IS NULL
  WITH claim LIMIT 1
  MATCH (claim)-[:SUBJECT]->(one:Entity), (claim)-[:OBJECT]->(other:Entity)
  MATCH (one)-[relation:ANY_PREDICATE]-(other)
  WHERE relation.id = id
    AND ($at IS NULL OR any(time IN range(0, size(relation.begins) - 1) WHERE relation.begins[time] <= $at.until AND relation.ends[time] >= $at.from))
  RETURN relation
}
WITH id, relation, startNode(relation) AS relationSubject, endNode(relation) AS relationObject
RETURN
  id,
  // include: parts/relation
  AS relation
ORDER BY id
