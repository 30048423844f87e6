// name: finding/page
// purpose: A page of findings.
// mode: read
// params: rules :: LIST<STRING>?, severities :: LIST<STRING>?, status :: STRING?, after :: STRING, limit :: INTEGER
// returns: id :: STRING
// order: severity, then rule, then id
MATCH (finding:Finding)
WHERE finding.position > $after
  AND ($rules IS NULL OR finding.rule IN $rules)
  AND ($severities IS NULL OR finding.severity IN $severities) AND ($status IS NULL OR finding.status = $status)
RETURN finding.id AS id
ORDER BY finding.position LIMIT $limit
