// name: claim/findings
// purpose: The findings about claims that are not closed.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, findings :: LIST<finding-core>
// order: as the ids; the most severe first
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, COLLECT {
  MATCH (claim)<-[:ABOUT]-(finding:Finding)
  WHERE finding.status <> 'CLOSED'
  RETURN [finding.id, finding.rule, finding.severity, finding.status, finding.explanation, finding.wouldSettle]
  ORDER BY finding.position
} AS findings
