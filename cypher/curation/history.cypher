// name: curation/history
// purpose: What curators did to claims.
// mode: read
// params: ids :: LIST<STRING>, limit :: INTEGER
// returns: id :: STRING, changes :: LIST<{action :: STRING, by :: STRING, at :: STRING, reason :: STRING?, version :: INTEGER}>
// order: id; the latest change first
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  COLLECT {
    MATCH (claim)<-[:CHANGED]-(change:Change)
    RETURN change { .action, .by, .at, .reason, .version } ORDER BY change.version DESC LIMIT $limit
  } AS changes
ORDER BY id
