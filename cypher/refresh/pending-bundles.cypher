// name: refresh/pending-bundles
// purpose: How many claims of bundles are not applied or not judged yet.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, pending :: INTEGER
// order: as asked
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (claim:Claim&(Pending|Dirty))<-[:BRINGS]-(:Bundle {id: id})
  } + coalesce(COLLECT {
    MATCH (slice:Slice&Dirty)
    WHERE slice.bundle = id
    RETURN sum(slice.claims)
  }[0], 0) AS pending
