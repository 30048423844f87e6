// name: audit/clear-conflicts
// purpose: Takes the contradictions off the claims of texts, before the findings that still hold draw them again.
// mode: write
// params: sources :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:STATED_IN]-(:Claim)-[contradicts:CONTRADICTS]-(:Claim)
WITH DISTINCT contradicts
DELETE contradicts
RETURN count(*) AS removed
