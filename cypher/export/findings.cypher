// name: export/findings
// purpose: Findings with what they are about, open or not, a page at a time.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, rule :: STRING, severity :: STRING, status :: STRING, explanation :: STRING, wouldSettle :: STRING,
//   version :: INTEGER, note :: STRING?, reviewedBy :: STRING?, reviewedAt :: STRING?, foundAt :: STRING, closedAt :: STRING?,
//   claims :: LIST<STRING>, sources :: LIST<STRING>
// order: id
MATCH (finding:Finding)
WHERE finding.id > $after
  AND ($origins IS NULL OR EXISTS {
    MATCH (finding)-[:ABOUT]->()<-[:BRINGS|DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins
  })
RETURN
  finding.id AS id,
  finding.rule AS rule,
  finding.severity AS severity,
  finding.status AS status,
  finding.explanation AS explanation,
  finding.wouldSettle AS wouldSettle,
  finding.version AS version,
  finding.note AS note,
  finding.reviewedBy AS reviewedBy,
  finding.reviewedAt AS reviewedAt,
  finding.foundAt AS foundAt,
  finding.closedAt AS closedAt,
  COLLECT {
    MATCH (finding)-[:ABOUT]->(claim:Claim)
    RETURN claim.id ORDER BY claim.id
  } AS claims,
  COLLECT {
    MATCH (finding)-[:ABOUT]->(source:Source)
    RETURN source.id ORDER BY source.id
  } AS sources
ORDER BY id LIMIT $limit
