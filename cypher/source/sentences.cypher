// name: source/sentences
// purpose: A page of the sentences of sources, with their live claims and the stretch of held text that the page covers.
// mode: read
// params: requests :: LIST<{id :: STRING, after :: INTEGER}>, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, from :: INTEGER, passage :: STRING?,
//   sentences :: LIST<{start :: INTEGER, end :: INTEGER, position :: INTEGER, claims :: LIST<claim>}>
// order: as the requests; within one, the order of the text. `from` is where the sentence before the page ends
UNWIND range(0, size($requests) - 1) AS index
WITH index, $requests[index] AS request
MATCH (listed:Source {id: request.id})
WITH index, request, listed, COLLECT {
  MATCH (listed)-[:HAS_SENTENCE]->(sentence:Sentence)
  WHERE sentence.position > request.after
  RETURN sentence ORDER BY sentence.position LIMIT $limit
} AS page, coalesce(head(COLLECT {
  MATCH (listed)-[:HAS_SENTENCE]->(last:Sentence {position: request.after})
  RETURN last.end
}), 0) AS from
RETURN
  CASE WHEN $want.totalCount THEN COUNT { (listed)-[:HAS_SENTENCE]->(:Sentence) } ELSE 0 END AS totalCount,
  from,
  head(COLLECT {
    MATCH (listed)-[:HAS_TEXT]->(text:Text)
    WHERE size(page) > 0
    RETURN substring(text.text, from, page[-1].end - from)
  }) AS passage,
  COLLECT {
    UNWIND page AS sentence
    WITH sentence ORDER BY sentence.position
    RETURN sentence { .start, .end, .position, claims: COLLECT {
      MATCH (sentence)<-[:IN_SENTENCE]-(claim:Claim)
      WHERE claim.deprecatedAt IS NULL
      WITH claim ORDER BY claim.position
      RETURN
        // include: parts/claim
    } }
  } AS sentences
ORDER BY index
