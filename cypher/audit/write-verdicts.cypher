// name: audit/write-verdicts
// purpose: Writes verdicts on citations, and what the claims are worth by them, as a property and as a label.
// mode: write
// params: citations :: LIST<{claim :: STRING, source :: STRING, verdict :: STRING, reason :: STRING, betterSource :: STRING?,
//   betterReason :: STRING?}>, claims :: LIST<{claim :: STRING, verdict :: STRING}>
// returns: written :: INTEGER
CALL () {
  UNWIND $citations AS row
  MATCH (claim:Claim {id: row.claim})-[cites:CITES]->(source:Source {id: row.source})
  SET
    cites.verdict = row.verdict, cites.reason = row.reason,
    cites.betterSource = row.betterSource, cites.betterReason = row.betterReason
  RETURN count(*) AS judged
}
CALL () {
  UNWIND $claims AS row
  MATCH (claim:Claim {id: row.claim})
  SET claim.verdict = row.verdict
  REMOVE claim:Pending:Supported:Unverified:Mismatch:Unresolved:Uncited
  SET claim:$(left(row.verdict, 1) + toLower(substring(row.verdict, 1)))
  RETURN count(*) AS graded
}
RETURN judged + graded AS written
