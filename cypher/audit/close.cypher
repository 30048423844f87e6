// name: audit/close
// purpose: Closes findings about sources whose cause is gone, and takes off the contradictions that they had shown.
// mode: write
// params: sources :: LIST<STRING>, found :: LIST<STRING>, at :: STRING
// returns: closed :: INTEGER
MATCH (source:Source) WHERE source.id IN $sources
CALL (source) {
  MATCH (source)<-[:ABOUT]-(finding:Finding)
  RETURN finding
  UNION
  MATCH (source)<-[:STATED_IN]-(:Claim)<-[:ABOUT]-(finding:Finding)
  RETURN finding
}
WITH DISTINCT finding
WHERE finding.status <> 'CLOSED' AND NOT finding.id IN $found
SET
  finding.status = 'CLOSED', finding.closedAt = $at
RETURN count(*) AS closed
