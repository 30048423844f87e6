MATCH (source:Source {id: $id})
RETURN source {
  .id, .title, .publisher, .published, .held, .kind, .authors, .url, .language, .textLength,
  sentenceCount: COUNT { (source)-[:HAS_SENTENCE]->(:Sentence) },
  cites: COLLECT {
    MATCH (source)-[cites:CITES]->(cited:Source)
    RETURN { marker: cites.marker, source: cited { .id, .title, .publisher, .published, .held } } ORDER BY cites.position
  },
  citedBy: COLLECT {
    MATCH (source)<-[cites:CITES]-(citing:Source)
    RETURN { marker: cites.marker, source: citing { .id, .title, .publisher, .published, .held } } ORDER BY citing.id
  },
  sentences: COLLECT {
    MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
    WITH sentence ORDER BY sentence.position LIMIT 50
    RETURN sentence {
      .start, .end, .text,
      claims: COLLECT {
        MATCH (sentence)<-[:IN_SENTENCE]-(claim:Claim)-[stated:STATED_IN]->(:Source)
        WHERE claim.deprecatedAt IS NULL
        WITH claim, stated ORDER BY claim.position
        RETURN claim { .id, .verdict, quote: stated.quote, start: stated.start, end: stated.end }
      }
    }
  }
} AS answer
