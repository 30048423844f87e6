// name: refresh/drop-slice
// purpose: Removes a piece of what was said, which is applied.
// mode: write
// params: id :: STRING
// returns: removed :: INTEGER
MATCH (slice:Slice {id: $id})
DELETE slice
RETURN count(*) AS removed
