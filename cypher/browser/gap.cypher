// name: browser/gap
// purpose: A gap as a picture: who left, the market with its product, the candidates, and all that joins them.
// mode: read
// params: company :: STRING, market :: STRING, candidates :: LIST<STRING>, origins :: LIST<STRING>?
// returns: picture :: MAP
// order: id of the relation; at most 120 relations of the ids given
MATCH (market:Market {id: $market})
WITH COLLECT {
  UNWIND [$company, $market] + $candidates AS id
  MATCH (named:Entity {id: id})
  RETURN named
  UNION
  MATCH (market)-[:OF_PRODUCT]->(named:Entity)
  RETURN named
} AS drawn
UNWIND drawn AS one
MATCH picture = (one)-[relation]->(other:Entity)
WHERE other IN drawn
  AND ($origins IS NULL OR relation.origins IS NULL OR any(origin IN relation.origins WHERE origin IN $origins))
WITH picture ORDER BY relation.id, one.id, other.id LIMIT 120
RETURN picture
