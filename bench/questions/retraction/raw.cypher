MATCH (source:Source {id: $id})
WITH source, COLLECT {
  MATCH (source)<-[:STATED_IN]-(claim:Claim) WHERE claim.deprecatedAt IS NULL
  RETURN claim ORDER BY claim.position
} AS removed, COLLECT {
  MATCH (source)<-[:CITES]-(claim:Claim)
  WHERE claim.deprecatedAt IS NULL AND NOT EXISTS { (claim)-[:STATED_IN]->(source) }
  RETURN DISTINCT claim ORDER BY claim.position
} AS losing
WITH removed, losing, COLLECT {
  UNWIND removed + losing AS touched
  WITH DISTINCT touched.relationId AS relationId WHERE relationId IS NOT NULL
  MATCH (beside:Claim {relationId: relationId}) WHERE beside.deprecatedAt IS NULL
  WITH relationId, collect(beside) AS besides
  RETURN { id: relationId, predicate: besides[0].predicate, falls: all(beside IN besides WHERE beside IN removed) }
} AS touched
RETURN {
  claimsRemoved: [claim IN removed | claim { .id, .statement }],
  claimsLosingTheirCitation: [claim IN losing | claim { .id, .statement }],
  relationsRemoved: [one IN touched WHERE one.falls | one { .id, .predicate }],
  relationsWeakened: [one IN touched WHERE NOT one.falls | one { .id, .predicate }]
} AS answer
