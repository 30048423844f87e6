// name: curation/record
// purpose: Keeps a change: what, who, when, why, and the answer that was given, for a repetition under the same key.
// mode: write
// params: id :: STRING, target :: STRING, action :: STRING, by :: STRING, at :: STRING, reason :: STRING?, version :: INTEGER,
//   key :: STRING?, request :: STRING, answer :: STRING
// returns: id :: STRING
CREATE (change:Change {
  id: $id, name: toLower($action) + ' by ' + $by, action: $action, by: $by, at: $at, reason: $reason, version: $version,
  idempotencyKey: $key, request: $request, answer: $answer
})
WITH change
MATCH (target:Claim|Finding|Entity) WHERE target.id = $target
CREATE (change)-[:CHANGED]->(target)
RETURN change.id AS id
