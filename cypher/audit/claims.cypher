// name: audit/claims
// purpose: The live claims that the rules of the audit read: those that sources state, and those of other sources that share a subject, a relation or the company that is forced out.
// mode: read
// params: sources :: LIST<STRING>, limit :: INTEGER
// returns: id :: STRING
// order: the order of the text
MATCH (source:Source) WHERE source.id IN $sources
CALL (source) {
  MATCH (source)<-[:STATED_IN]-(claim:Claim)
  WHERE claim.deprecatedAt IS NULL
  RETURN claim
  UNION
  MATCH (source)<-[:STATED_IN]-(own:Claim)-[:SUBJECT]->(shared:Entity)
  WHERE own.deprecatedAt IS NULL
  WITH DISTINCT shared
  CALL (shared) {
    MATCH (shared)<-[:SUBJECT]-(claim:Claim)
    WHERE claim.deprecatedAt IS NULL
    RETURN claim ORDER BY claim.position LIMIT 200
  }
  RETURN claim
  UNION
  MATCH (source)<-[:STATED_IN]-(own:Claim)
  WHERE own.deprecatedAt IS NULL AND own.relationId IS NOT NULL
  WITH DISTINCT own.relationId AS relationId
  CALL (relationId) {
    MATCH (claim:Claim {relationId: relationId})
    WHERE claim.deprecatedAt IS NULL
    RETURN claim ORDER BY claim.position LIMIT 200
  }
  RETURN claim
  UNION
  MATCH (source)<-[:STATED_IN]-(own:Claim {predicate: 'FORCES_EXIT_OF'})-[:OBJECT]->(forced:Company)
  WHERE own.deprecatedAt IS NULL
  WITH DISTINCT forced
  CALL (forced) {
    MATCH (forced)<-[:OBJECT]-(claim:Claim {predicate: 'FORCES_EXIT_OF'})
    WHERE claim.deprecatedAt IS NULL
    RETURN claim ORDER BY claim.position LIMIT 200
  }
  RETURN claim
}
WITH DISTINCT claim
RETURN claim.id AS id
ORDER BY claim.position LIMIT $limit
