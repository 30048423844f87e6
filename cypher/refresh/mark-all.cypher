// name: refresh/mark-all
// purpose: Marks nodes of a graph of an older version, a page at a time, by their ids.
// mode: write
// params: after :: STRING, limit :: INTEGER
// returns: last :: STRING?
CALL () {
  MATCH (node:Claim) WHERE node.id > $after
  RETURN node ORDER BY node.id LIMIT $limit
  UNION ALL
  MATCH (node:Entity) WHERE node.id > $after
  RETURN node ORDER BY node.id LIMIT $limit
  UNION ALL
  MATCH (node:Source) WHERE node.id > $after
  RETURN node ORDER BY node.id LIMIT $limit
}
WITH node ORDER BY node.id LIMIT $limit
SET node:Dirty
SET node:$(CASE WHEN node:Source AND (node.kind <> 'DATA_SET' OR EXISTS { (node)-[:HAS_SENTENCE]->(:Sentence) })
  THEN ['Unjudged', 'Unaudited'] ELSE [] END)
RETURN max(node.id) AS last
