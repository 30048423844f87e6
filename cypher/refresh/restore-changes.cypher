// name: refresh/restore-changes
// purpose: Keeps what curators did where it was exported. What somebody changed here as well keeps its own history.
// mode: write
// params: ids :: LIST<STRING>, rows :: LIST<{id :: STRING, target :: STRING, name :: STRING, action :: STRING, by :: STRING, at :: STRING,
//   reason :: STRING?, version :: INTEGER, idempotencyKey :: STRING?, request :: STRING, answer :: STRING}>
// returns: id :: STRING
// order: as given
UNWIND $rows AS row
MATCH (target:Claim|Finding|Entity) WHERE target.id = row.target
  AND NOT EXISTS { MATCH (target)<-[:CHANGED]-(own:Change) WHERE NOT own.id IN $ids }
  AND NOT EXISTS { MATCH (:Change {id: row.id}) }
CREATE (change:Change {
  id: row.id, name: row.name, action: row.action, by: row.by, at: row.at, reason: row.reason, version: row.version,
  request: row.request, answer: row.answer
})
CREATE (change)-[:CHANGED]->(target)
WITH change, row
CALL (change, row) {
  WITH change, row
  WHERE row.idempotencyKey IS NOT NULL AND NOT EXISTS { MATCH (:Change {idempotencyKey: row.idempotencyKey}) }
  SET change.idempotencyKey = row.idempotencyKey
}
RETURN change.id AS id
