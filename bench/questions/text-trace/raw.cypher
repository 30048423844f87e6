CALL db.index.fulltext.queryNodes('words', $words, {limit: 50}) YIELD node, score
WHERE node:Sentence AND node.text = $text
WITH node AS sentence ORDER BY score DESC, sentence.id LIMIT 1
RETURN COLLECT {
  MATCH (sentence)<-[:IN_SENTENCE]-(claim:Claim)-[stated:STATED_IN]->(source:Source)
  WHERE claim.deprecatedAt IS NULL
  WITH claim, stated, source ORDER BY claim.position
  RETURN claim {
    .id, .statement, .verdict, quote: stated.quote, source: source { .id, .title },
    subject: head(COLLECT { MATCH (claim)-[:SUBJECT]->(subject:Entity) RETURN subject { .id, .name } }),
    object: head(COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object { .id, .name } }),
    citations: COLLECT {
      MATCH (claim)-[cites:CITES]->(cited:Source)
      RETURN { marker: cites.marker, verdict: cites.verdict, source: cited { .id, .title } } ORDER BY cites.position
    } + [marker IN claim.unresolved | { marker: marker, verdict: 'UNRESOLVED' }]
  }
} AS answer
