// name: audit/clear-conflicts
// purpose: Takes the contradictions off the claims of sources, before the findings that still hold draw them again.
// mode: write
// params: sources :: LIST<STRING>
// returns: removed :: INTEGER
MATCH (source:Source) WHERE source.id IN $sources
MATCH (source)<-[:STATED_IN]-(:Claim)-[contradicts:CONTRADICTS]-(:Claim)
WITH DISTINCT contradicts
DELETE contradicts
RETURN count(*) AS removed
