// name: audit/write
// purpose: Writes findings; one that was there keeps what a person decided, and one that was closed stands again.
// mode: write
// params: findings :: LIST<{id :: STRING, name :: STRING, rule :: STRING, severity :: STRING, explanation :: STRING,
//   wouldSettle :: STRING, position :: STRING, claims :: LIST<STRING>, sources :: LIST<STRING>, conflict :: BOOLEAN}>, at :: STRING
// returns: written :: INTEGER
UNWIND $findings AS row
MERGE (finding:Finding {id: row.id})
  ON CREATE SET finding.version = 1, finding.foundAt = $at, finding.status = 'OPEN'
SET
  finding.name = row.name, finding.rule = row.rule, finding.severity = row.severity,
  finding.explanation = row.explanation, finding.wouldSettle = row.wouldSettle, finding.position = row.position,
  finding.status = CASE WHEN finding.status = 'CLOSED' THEN coalesce(finding.decided, 'OPEN') ELSE finding.status END,
  finding.closedAt = null
REMOVE finding:Dirty
WITH finding, row
CALL (finding) {
  MATCH (finding)-[old:ABOUT]->()
  DELETE old
}
CALL (finding, row) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {id: id})
  CREATE (finding)-[:ABOUT]->(claim)
}
CALL (finding, row) {
  UNWIND row.sources AS id
  MATCH (source:Source {id: id})
  CREATE (finding)-[:ABOUT]->(source)
}
CALL (row) {
  WITH row WHERE row.conflict
  MATCH (one:Claim {id: row.claims[0]})
  UNWIND row.claims[1..] AS id
  MATCH (other:Claim {id: id})
  MERGE (one)-[:CONTRADICTS]->(other)
}
RETURN count(*) AS written
