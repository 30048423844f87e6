// name: search/words
// purpose: Entities, claims and sources that contain all the words of a text.
// mode: read
// params: words :: STRING, limit :: INTEGER
// returns: score :: FLOAT, id :: STRING
// order: score, highest first, then id
CALL () {
  CALL db.index.fulltext.queryNodes('words', $words, {limit: 500}) YIELD node, score
  WHERE (node:Entity AND NOT EXISTS { (node)-[:MERGED_INTO]->(:Entity) }) OR node:Source OR (node:Claim AND node.deprecatedAt IS NULL)
  RETURN node.id AS id, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('quotes', $words, {limit: 500}) YIELD relationship, score
  WITH startNode(relationship) AS claim, score
  WHERE claim.deprecatedAt IS NULL
  RETURN claim.id AS id, score
}
WITH id, max(score) AS score
ORDER BY score DESC, id LIMIT $limit
RETURN score, id
