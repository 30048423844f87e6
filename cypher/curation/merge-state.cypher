// name: curation/merge-state
// purpose: What decides whether an entity can be merged: its type, what it was merged into, and whether a market is defined by it.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, name :: STRING, type :: STRING, into :: STRING?, defines :: BOOLEAN, changes :: INTEGER
// order: id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  entity.name AS name,
  entity.type AS type,
  head(COLLECT {
    MATCH (entity)-[:MERGED_INTO]->(into:Entity)
    RETURN into.id
  }) AS into,
  EXISTS { (entity)<-[:OF_PRODUCT|IN_PLACE]-(:Market) } AS defines,
  COUNT { (entity)<-[:CHANGED]-(:Change) } AS changes
ORDER BY id
