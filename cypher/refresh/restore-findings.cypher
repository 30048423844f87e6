// name: refresh/restore-findings
// purpose: Gives findings the decisions that they had where they were exported; one that was closed there, or whose cause is not
//   here, is kept as closed. One that is as far here already stays.
// mode: write
// params: rows :: LIST<{id :: STRING, name :: STRING, rule :: STRING, severity :: STRING, explanation :: STRING, wouldSettle :: STRING,
//   position :: STRING, version :: INTEGER, decided :: STRING?, note :: STRING?, reviewedBy :: STRING?, reviewedAt :: STRING?,
//   foundAt :: STRING, closedAt :: STRING, claims :: LIST<STRING>, sources :: LIST<STRING>}>
// returns: id :: STRING
// order: as given
UNWIND $rows AS row
OPTIONAL MATCH (known:Finding {id: row.id})
WITH row, known
WHERE known IS NULL OR known.version < row.version
MERGE (finding:Finding {id: row.id})
  ON CREATE SET
    finding.status = 'CLOSED', finding.name = row.name, finding.rule = row.rule, finding.severity = row.severity,
    finding.explanation = row.explanation, finding.wouldSettle = row.wouldSettle, finding.position = row.position,
    finding.foundAt = row.foundAt, finding.closedAt = row.closedAt
SET
  finding.version = row.version, finding.decided = row.decided, finding.note = row.note,
  finding.reviewedBy = row.reviewedBy, finding.reviewedAt = row.reviewedAt,
  finding.status = CASE WHEN finding.status = 'CLOSED' THEN 'CLOSED' ELSE coalesce(row.decided, 'OPEN') END
WITH row, known, finding
CALL (row, known, finding) {
  WITH row, known, finding WHERE known IS NULL
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  MERGE (finding)-[:ABOUT]->(claim)
}
CALL (row, known, finding) {
  WITH row, known, finding WHERE known IS NULL
  UNWIND row.sources AS id
  MATCH (source:Source {id: id})
  MERGE (finding)-[:ABOUT]->(source)
}
RETURN finding.id AS id
