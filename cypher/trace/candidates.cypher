// name: trace/candidates
// purpose: Sentences that share words with a text, by themselves or by a quote or a statement of a claim, with their claims; what matches is decided by the rules.
// mode: read
// params: words :: STRING, limit :: INTEGER
// returns: sentence :: STRING?, claims :: LIST<[id :: STRING, statement :: STRING, quote :: STRING?]>
// order: score, highest first, then id
CALL () {
  CALL db.index.fulltext.queryNodes('words', $words, {limit: 100}) YIELD node, score
  WHERE node:Sentence OR (node:Claim AND node.deprecatedAt IS NULL)
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('quotes', $words, {limit: 50}) YIELD relationship, score
  RETURN startNode(relationship) AS node, score
}
OPTIONAL MATCH (node)-[:IN_SENTENCE]->(home:Sentence)
WITH coalesce(home, node) AS place, max(score) AS score
ORDER BY score DESC, place.id LIMIT $limit
CALL (place) {
  MATCH (place)<-[:IN_SENTENCE]-(claim:Claim)
  RETURN claim
  UNION
  WITH place WHERE place:Claim
  RETURN place AS claim
}
WITH place, score, claim WHERE claim.deprecatedAt IS NULL
MATCH (claim)-[stated:STATED_IN]->(:Source)
WITH place, score, claim, stated ORDER BY claim.position
WITH place, score, collect([claim.id, claim.statement, stated.quote]) AS claims
RETURN place.text AS sentence, claims
ORDER BY score DESC, place.id
