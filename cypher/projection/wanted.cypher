// name: projection/wanted
// purpose: What the live claims join, each pair once for each direction in which a claim puts it.
// mode: read
// params: none
// returns: predicate :: STRING, subject :: STRING, object :: STRING
// order: subject, object, predicate
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE claim.relationId IS NOT NULL AND claim.deprecatedAt IS NULL
RETURN DISTINCT
  claim.predicate AS predicate,
  subject.id AS subject,
  object.id AS object
ORDER BY subject, object, predicate
