// name: ingest/hold-slice
// purpose: Keeps a piece of what is to be said, which nobody reads before it is made current.
// mode: write
// params: id :: STRING, kind :: STRING, bundle :: STRING, position :: INTEGER, claims :: INTEGER, content :: STRING
// returns: id :: STRING
MERGE (slice:Slice {id: $id})
SET slice.kind = $kind, slice.bundle = $bundle, slice.position = $position, slice.claims = $claims, slice.content = $content,
  slice.heldAt = timestamp()
RETURN slice.id AS id
