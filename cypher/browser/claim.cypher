// name: browser/claim
// purpose: One claim as a picture: what it is about, who states it, what it cites, a better source, numbers, contradictions, findings.
// mode: read
// params: claim :: STRING
// returns: claim :: MAP, picture :: MAP?
// order: mentions last; at most 48 edges
MATCH (claim:Claim {id: $claim})
OPTIONAL CALL (claim) {
  MATCH picture = (claim)-[edge:SUBJECT|OBJECT|IN_MARKET|STATED_IN|CITES|MEASURES|CONTRADICTS|MENTIONS|ABOUT]-(met:Entity|Source|Quantity|Claim|Finding)
  RETURN picture, [type(edge) IN ['MENTIONS'], type(edge), met.id] AS place
  UNION
  MATCH (claim)-[wrong:CITES]->(:Source)
  MATCH picture = (claim)-[:STATED_IN]->(:Source)-[:CITES]->(better:Source {id: wrong.betterSource})
  RETURN picture, [false, 'CITES', better.id] AS place
}
WITH claim, picture ORDER BY place LIMIT 48
RETURN
  claim,
  picture
