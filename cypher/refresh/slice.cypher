// name: refresh/slice
// purpose: A piece of what was said, as JSON.
// mode: read
// params: id :: STRING
// returns: content :: STRING
// order: one row
MATCH (slice:Slice {id: $id})
RETURN slice.content AS content
