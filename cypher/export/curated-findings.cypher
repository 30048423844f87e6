// name: export/curated-findings
// purpose: The findings that are no longer as an audit leaves them: decided on, or closed.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, finding :: MAP, claims :: LIST<STRING>, sources :: LIST<STRING>
// order: id
MATCH (finding:Finding)
WHERE finding.id > $after
  AND (finding.version <> 1 OR finding.status = 'CLOSED')
  AND ($origins IS NULL OR EXISTS {
    MATCH (finding)-[:ABOUT]->()<-[:BRINGS|DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins
  })
RETURN
  finding.id AS id,
  properties(finding) AS finding,
  COLLECT {
    MATCH (finding)-[:ABOUT]->(claim:Claim)
    RETURN claim.id ORDER BY claim.id
  } AS claims,
  COLLECT {
    MATCH (finding)-[:ABOUT]->(source:Source)
    RETURN source.id ORDER BY source.id
  } AS sources
ORDER BY id LIMIT $limit
