// name: refresh/drop-edges
// purpose: Removes those of these edges that no live claim says.
// mode: write
// params: relations :: LIST<{id :: STRING, predicate :: STRING, subject :: STRING, object :: STRING}>
// returns: removed :: INTEGER
UNWIND $relations AS row
MATCH (subject:Entity {id: row.subject})-[edge:$(row.predicate) {id: row.id}]->(object:Entity {id: row.object})
WHERE NOT EXISTS {
  MATCH (claim:Claim {relationId: row.id})
  WHERE claim.deprecatedAt IS NULL
}
DELETE edge
RETURN count(*) AS removed
