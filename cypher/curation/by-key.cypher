// name: curation/by-key
// purpose: The change that was made under a key.
// mode: read
// params: key :: STRING
// returns: request :: STRING, answer :: STRING
// order: at most one
MATCH (change:Change {idempotencyKey: $key})
RETURN change.request AS request, change.answer AS answer
ORDER BY change.id LIMIT 1
