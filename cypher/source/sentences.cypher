// name: source/sentences
// purpose: A page of the sentences of sources, with the stretch of held text that the page covers.
// mode: read
// params: requests :: LIST<{id :: STRING, after :: INTEGER}>, limit :: INTEGER
// returns: from :: INTEGER, passage :: STRING?,
//   sentences :: LIST<[start :: INTEGER, end :: INTEGER, position :: INTEGER, claims :: LIST<claim-core>]>
// order: as the requests; within one, the order of the text. `from` is where the sentence before the page ends
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (source:Source {id: request.id})
CALL (source, request) {
  MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
  WHERE sentence.position > request.after
  WITH sentence ORDER BY sentence.position LIMIT $limit
  RETURN collect([sentence.start, sentence.end, sentence.position, COLLECT {
    MATCH (sentence)<-[:IN_SENTENCE]-(claim:Claim)-[stated:STATED_IN]->(source)
    WHERE claim.deprecatedAt IS NULL
    RETURN [claim.id, claim.verdict, claim.statement,
      [[source.id, source.title, source.kind, source.publisher, source.published, source.url], stated.quote, stated.start, stated.end]]
    ORDER BY claim.position
  }]) AS sentences
}
OPTIONAL MATCH (source)-[:HAS_SENTENCE]->(last:Sentence {position: request.after})
OPTIONAL MATCH (source)-[:HAS_TEXT]->(text:Text)
RETURN
  coalesce(last.end, 0) AS from,
  CASE WHEN size(sentences) > 0 THEN substring(text.text, coalesce(last.end, 0), sentences[-1][1] - coalesce(last.end, 0)) END AS passage,
  sentences
ORDER BY index
