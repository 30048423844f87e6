// name: claim/findings
// purpose: The findings about claims that are not closed.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, findings :: LIST<STRING>
// order: as the ids; the most severe first
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, COLLECT {
  MATCH (claim)<-[:ABOUT]-(finding:Finding)
  WHERE finding.status <> 'CLOSED'
  RETURN finding.id ORDER BY finding.position
} AS findings
