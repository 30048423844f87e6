// name: refresh/sweep-entities
// purpose: Removes those of these entities that no bundle defines and nothing uses, with their history, and marks what they led on to. A merged one is used by claims that name it, wherever they count.
// mode: write
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: as asked
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:DEFINES]-(:Bundle) }
  AND NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(:Claim) }
  AND NOT EXISTS { (entity)<-[:OF_PRODUCT|IN_PLACE]-(:Market) }
  AND NOT EXISTS { (entity)<-[:MERGED_INTO]-(:Entity) }
  AND NOT EXISTS {
    MATCH (entity)-[:MERGED_INTO]->{1,20}(:Entity)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(:Claim)<-[brings:BRINGS]-(:Bundle)
    WHERE brings.said CONTAINS '"' + entity.id + '"'
  }
CALL (entity) {
  MATCH (entity)-[:OF_PRODUCT|IN_PLACE|MERGED_INTO]->(next:Entity)
  SET next:Dirty
}
CALL (entity) {
  OPTIONAL MATCH (entity)<-[:CHANGED]-(change:Change)
  DETACH DELETE change
}
DETACH DELETE entity
RETURN id
