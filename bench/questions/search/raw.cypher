CALL () {
  CALL db.index.fulltext.queryNodes('words', $words, {limit: 500}) YIELD node, score
  WHERE node:Entity OR node:Source OR (node:Claim AND node.deprecatedAt IS NULL)
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('quotes', $words, {limit: 500}) YIELD relationship, score
  WITH startNode(relationship) AS node, score
  WHERE node.deprecatedAt IS NULL
  RETURN node, score
}
WITH node, max(score) AS score
ORDER BY score DESC, node.id LIMIT 10
RETURN collect({
  score: score,
  node: CASE
    WHEN node:Claim THEN node { .id, .statement }
    WHEN node:Source THEN node { .id, .title }
    ELSE node { .id, .name }
  END
}) AS answer
