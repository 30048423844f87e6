// name: ingest/remove-claims
// purpose: Removes claims, their quantities and their history for good.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[:MEASURES]->(quantity:Quantity)
  DETACH DELETE quantity
}
CALL (claim) {
  MATCH (claim)<-[:CHANGED]-(change:Change)
  DETACH DELETE change
}
DETACH DELETE claim
RETURN count(*) AS removed
