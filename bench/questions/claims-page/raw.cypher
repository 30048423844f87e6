MATCH (claim:Claim)
WHERE claim.position > $position AND claim.deprecatedAt IS NULL
WITH claim ORDER BY claim.position LIMIT 100
MATCH (claim)-[stated:STATED_IN]->(source:Source)
WITH claim, stated, source ORDER BY claim.position
RETURN collect(claim {
  .id, .statement, .kind, .verdict, quote: stated.quote, source: source { .id, .title },
  subject: head(COLLECT { MATCH (claim)-[:SUBJECT]->(subject:Entity) RETURN subject { .id, .name } }),
  object: head(COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object { .id, .name } }),
  citations: COLLECT {
    MATCH (claim)-[cites:CITES]->(cited:Source)
    RETURN { marker: cites.marker, verdict: cites.verdict, source: cited { .id, .title } } ORDER BY cites.position
  } + [marker IN claim.unresolved | { marker: marker, verdict: 'UNRESOLVED' }]
}) AS answer
