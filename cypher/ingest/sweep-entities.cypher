// name: ingest/sweep-entities
// purpose: Removes those of these entities that no bundle defines and nothing uses.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:DEFINES]-(:Bundle) }
  AND NOT EXISTS { (entity)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(:Claim) }
  AND NOT EXISTS { (entity)<-[:OF_PRODUCT|IN_PLACE]-(:Market) }
DETACH DELETE entity
RETURN count(*) AS removed
