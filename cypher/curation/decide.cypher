// name: curation/decide
// purpose: Writes what a person decided on a finding; one whose cause is gone stays closed.
// mode: write
// params: id :: STRING, decided :: STRING, note :: STRING?, by :: STRING, at :: STRING
// returns: version :: INTEGER
MATCH (finding:Finding {id: $id})
SET
  finding.decided = $decided, finding.note = $note, finding.reviewedBy = $by, finding.reviewedAt = $at,
  finding.status = CASE WHEN finding.status = 'CLOSED' THEN 'CLOSED' ELSE $decided END,
  finding.version = finding.version + 1
RETURN finding.version AS version
