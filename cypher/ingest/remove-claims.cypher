// name: ingest/remove-claims
// purpose: Removes claims and their quantities for good.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[:MEASURES]->(quantity:Quantity)
  DETACH DELETE quantity
}
DETACH DELETE claim
RETURN count(*) AS removed
