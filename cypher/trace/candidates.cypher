// name: trace/candidates
// purpose: Claims whose sentence, quote or statement shares words with a text, and all claims of the same sentences; what matches is decided by the rules.
// mode: read
// params: words :: STRING, limit :: INTEGER, want :: MAP
// returns: score :: FLOAT, sentence :: {id :: STRING, text :: STRING?}?, claims :: LIST<claim>
// order: score, highest first, then id
CALL () {
  CALL db.index.fulltext.queryNodes('words', $words, {limit: 200}) YIELD node, score
  WHERE node:Sentence OR (node:Claim AND node.deprecatedAt IS NULL)
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('quotes', $words, {limit: 200}) YIELD relationship, score
  RETURN startNode(relationship) AS node, score
}
OPTIONAL MATCH (node)-[:IN_SENTENCE]->(home:Sentence)
WITH coalesce(home, node) AS place, max(score) AS score
ORDER BY score DESC, place.id LIMIT $limit
WITH place, score
WHERE place:Sentence OR place:Claim
RETURN
  score,
  CASE WHEN place:Sentence THEN place { .id, .text } END AS sentence,
  COLLECT {
    MATCH (claim:Claim)
    WHERE (claim = place OR EXISTS { (claim)-[:IN_SENTENCE]->(place) }) AND claim.deprecatedAt IS NULL
    WITH claim ORDER BY claim.position
    RETURN
      // include: parts/claim
  } AS claims
ORDER BY score DESC, place.id
