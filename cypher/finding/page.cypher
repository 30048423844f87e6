// name: finding/page
// purpose: A page of findings, and how many there are.
// mode: read
// params: rules :: LIST<STRING>?, severities :: LIST<STRING>?, status :: STRING?, after :: STRING, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, findings :: LIST<finding>
// order: severity, then rule, then id
RETURN
  CASE WHEN $want.totalCount THEN COUNT {
    MATCH (counted:Finding)
    WHERE ($rules IS NULL OR counted.rule IN $rules)
      AND ($severities IS NULL OR counted.severity IN $severities) AND ($status IS NULL OR counted.status = $status)
  } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (finding:Finding)
    WHERE finding.position > $after
      AND ($rules IS NULL OR finding.rule IN $rules)
      AND ($severities IS NULL OR finding.severity IN $severities) AND ($status IS NULL OR finding.status = $status)
    WITH finding ORDER BY finding.position LIMIT $limit
    RETURN
      // include: parts/finding
  } AS findings
