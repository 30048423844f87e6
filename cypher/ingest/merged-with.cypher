// name: ingest/merged-with
// purpose: These entities, all that they were merged into on the way, and what the markets among them are defined by.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: id
UNWIND $ids AS asked
MATCH (:Entity {id: asked})-[:MERGED_INTO]->{0,20}(along:Entity)
MATCH (along)-[:OF_PRODUCT|IN_PLACE]->{0,1}(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
