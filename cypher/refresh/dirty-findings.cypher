// name: refresh/dirty-findings
// purpose: Some of the findings that are not as they should be after what was said.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING
// order: none is needed
MATCH (finding:Finding&Dirty)
WHERE NOT finding:SetAside
RETURN finding.id AS id LIMIT $limit
