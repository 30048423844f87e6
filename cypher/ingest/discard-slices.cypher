// name: ingest/discard-slices
// purpose: Removes pieces that were never made current: of a bundle, and of whoever has not gone on for some time.
// mode: write
// params: bundle :: STRING, patience :: INTEGER
// returns: removed :: INTEGER
MATCH (slice:Slice)
WHERE NOT slice:Dirty AND (slice.bundle = $bundle OR slice.heldAt < timestamp() - $patience)
DELETE slice
RETURN count(*) AS removed
