// name: browser/contradictions
// purpose: Claims that cannot hold together, with the sources that state them.
// mode: read
// params: none
// returns: conflict :: MAP, picture :: MAP
// order: of the text; the first ten pairs
MATCH conflict = (one:Claim)-[:CONTRADICTS]->(other:Claim)
WHERE none(claim IN [one, other] WHERE 'Deprecated' IN labels(claim))
WITH conflict, one, other ORDER BY one.position, other.position LIMIT 10
UNWIND [one, other] AS claim
MATCH picture = (claim)-[:STATED_IN]->(:Source)
RETURN
  conflict,
  picture
