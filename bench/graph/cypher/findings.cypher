MATCH (finding:Finding)
RETURN count(finding) AS findings
