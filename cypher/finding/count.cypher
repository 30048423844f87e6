// name: finding/count
// purpose: How many findings there are.
// mode: read
// params: rules :: LIST<STRING>?, severities :: LIST<STRING>?, status :: STRING?
// returns: count :: INTEGER
MATCH (finding:Finding)
WHERE finding.position > ''
  AND ($rules IS NULL OR finding.rule IN $rules)
  AND ($severities IS NULL OR finding.severity IN $severities) AND ($status IS NULL OR finding.status = $status)
RETURN count(*) AS count
