// name: ingest/make-current
// purpose: Makes pieces of what is said current: from now on they are to be applied. Does nothing where one of them is gone.
// mode: write
// params: ids :: LIST<STRING>
// returns: current :: INTEGER
UNWIND $ids AS id
MATCH (slice:Slice {id: id})
WITH collect(slice) AS slices
WHERE size(slices) = size($ids)
UNWIND slices AS slice
SET slice:Dirty
REMOVE slice.heldAt
RETURN count(*) AS current
