// name: ingest/merged-with
// purpose: These entities, and all that they were merged into on the way.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: id
UNWIND $ids AS asked
MATCH (:Entity {id: asked})-[:MERGED_INTO]->{0,20}(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
