// name: refresh/draw-edges
// purpose: Draws edges anew from the live claims that say them.
// mode: write
// params: relations :: LIST<{id :: STRING, predicate :: STRING, subject :: STRING, object :: STRING, name :: STRING}>
// returns: written :: INTEGER
UNWIND $relations AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
WITH row, subject, object, COLLECT {
  MATCH (claim:Claim {relationId: row.id})
  WHERE claim.deprecatedAt IS NULL
  RETURN claim ORDER BY claim.position
} AS claims
WHERE size(claims) > 0
MERGE (subject)-[edge:$(row.predicate) {id: row.id}]->(object)
SET
  edge.name = row.name,
  edge.claims = [claim IN claims | claim.id],
  edge.begins = [claim IN claims WHERE claim.validFrom IS NOT NULL | claim.validFrom],
  edge.ends = [claim IN claims WHERE claim.validFrom IS NOT NULL | coalesce(claim.validUntil, '9999-12-31')],
  edge.markets = COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:IN_MARKET|OBJECT]->(market:Market)
    RETURN DISTINCT market.id AS id ORDER BY id
  },
  edge.origins = COLLECT {
    UNWIND claims AS claim
    UNWIND claim.origins AS origin
    RETURN DISTINCT origin ORDER BY origin
  }
RETURN count(*) AS written
