// name: audit/close
// purpose: Closes findings about texts whose cause is gone.
// mode: write
// params: sources :: LIST<STRING>, found :: LIST<STRING>, at :: STRING
// returns: closed :: INTEGER
CALL () {
  UNWIND $sources AS id
  MATCH (:Source {id: id})<-[:ABOUT]-(finding:Finding)
  RETURN finding
  UNION
  UNWIND $sources AS id
  MATCH (:Source {id: id})<-[:STATED_IN]-(:Claim)<-[:ABOUT]-(finding:Finding)
  RETURN finding
}
WITH finding
WHERE finding.status <> 'CLOSED' AND NOT finding.id IN $found
SET finding.status = 'CLOSED', finding.closedAt = $at
RETURN count(*) AS closed
