MATCH (claim:Claim {id: $id})-[stated:STATED_IN]->(source:Source)
RETURN claim {
  .id, .statement, .kind, .modality, .negated, .hedge, .verdict, .predicate, .validTime,
  quote: stated.quote, start: stated.start, end: stated.end, source: source { .id, .title },
  subject: head(COLLECT { MATCH (claim)-[:SUBJECT]->(subject:Entity) RETURN subject { .id, .name } }),
  object: head(COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object { .id, .name } }),
  sentences: COLLECT { MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence) RETURN sentence { .start, .end, .text } },
  quantities: COLLECT {
    MATCH (claim)-[:MEASURES]->(quantity:Quantity)
    RETURN quantity { .measure, .low, .high, .unit, .text } ORDER BY quantity.position
  },
  citations: COLLECT {
    MATCH (claim)-[cites:CITES]->(cited:Source)
    RETURN {
      marker: cites.marker, verdict: cites.verdict, reason: cites.reason,
      source: cited { .id, .title, .kind, .url, .publisher, .published }
    } ORDER BY cites.position
  } + [marker IN claim.unresolved | { marker: marker, verdict: 'UNRESOLVED' }],
  origins: COLLECT {
    MATCH (claim)<-[brings:BRINGS]-(bundle:Bundle) WHERE brings.current
    RETURN bundle { .id, .title } ORDER BY bundle.id
  },
  contradictedBy: COLLECT {
    MATCH (claim)-[:CONTRADICTS]-(other:Claim) WHERE other.deprecatedAt IS NULL
    RETURN other { .id, .statement } ORDER BY other.id
  },
  findings: COLLECT {
    MATCH (claim)<-[:ABOUT]-(finding:Finding) WHERE finding.status <> 'CLOSED'
    RETURN finding { .id, .rule, .explanation } ORDER BY finding.position
  }
} AS answer
