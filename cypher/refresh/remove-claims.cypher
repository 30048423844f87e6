// name: refresh/remove-claims
// purpose: Removes claims with their quantities and their history, and marks what they spoke of, and findings about them.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)<-[:ABOUT]-(finding:Finding)
  SET finding:Dirty
}
CALL (claim) {
  MATCH (claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS|STATED_IN|CITES]->(:Entity|Source)<-[:MERGED_INTO]-{0,20}(used:Entity|Source)
  WHERE NOT EXISTS { (used)<-[:DEFINES]-(:Bundle) }
  SET used:Dirty
}
CALL (claim) {
  OPTIONAL MATCH (claim)-[:MEASURES]->(quantity:Quantity)
  DETACH DELETE quantity
}
CALL (claim) {
  OPTIONAL MATCH (claim)<-[:CHANGED]-(change:Change)
  DETACH DELETE change
}
DETACH DELETE claim
RETURN count(*) AS removed
