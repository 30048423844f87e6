// name: finding/rows
// purpose: Findings by their ids, with what they are about.
// mode: read
// type: finding-row
// params: ids :: LIST<STRING>
// returns: id :: STRING, rule :: FindingRule, severity :: Severity, status :: FindingStatus, explanation :: STRING, wouldSettle :: STRING,
//   version :: INTEGER, note :: STRING?, reviewedBy :: STRING?, reviewedAt :: STRING?, closedAt :: STRING?, position :: STRING,
//   claimIds :: LIST<STRING>, sources :: LIST<source-core>
// order: as the ids
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
RETURN
  finding.id AS id, finding.rule AS rule, finding.severity AS severity, finding.status AS status, finding.explanation AS explanation,
  finding.wouldSettle AS wouldSettle, finding.version AS version, finding.note AS note, finding.reviewedBy AS reviewedBy,
  finding.reviewedAt AS reviewedAt, finding.closedAt AS closedAt, finding.position AS position,
  COLLECT { MATCH (finding)-[:ABOUT]->(claim:Claim) RETURN claim.id ORDER BY claim.position } AS claimIds,
  COLLECT {
    MATCH (finding)-[:ABOUT]->(met:Source)
    RETURN [met.id, met.title, met.kind, met.publisher, met.published, met.url] ORDER BY met.id
  } AS sources
