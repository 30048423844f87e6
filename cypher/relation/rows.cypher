// name: relation/rows
// purpose: Edges by their ids, found through the claims behind them.
// mode: read
// type: relation-row
// params: ids :: LIST<STRING>
// returns: id :: STRING, predicate :: Predicate, subject :: entity-core, object :: entity-core, markets :: LIST<entity-core>,
//   claimIds :: LIST<STRING>, begins :: LIST<STRING>, ends :: LIST<STRING>
// order: as the ids
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {relationId: id})
  WHERE claim.deprecatedAt IS NULL
  WITH claim LIMIT 1
  MATCH (claim)-[:SUBJECT]->(one:Entity), (claim)-[:OBJECT]->(other:Entity)
  MATCH (one)-[edge:ANY_PREDICATE]-(other)
  WHERE edge.id = id
  RETURN edge, startNode(edge) AS subject, endNode(edge) AS object
}
RETURN
  id, type(edge) AS predicate,
  [subject.id, subject.name, subject.type, subject.group] AS subject,
  [object.id, object.name, object.type, object.group] AS object,
  COLLECT {
    UNWIND edge.markets AS marketId
    MATCH (market:Entity {id: marketId})
    RETURN [market.id, market.name, market.type, market.group] ORDER BY market.id
  } AS markets,
  edge.claims AS claimIds, edge.begins AS begins, edge.ends AS ends
