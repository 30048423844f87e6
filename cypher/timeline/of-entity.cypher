// name: timeline/of-entity
// purpose: A page of the live claims that give a time and speak of an entity.
// mode: read
// params: entity :: STRING, after :: STRING, limit :: INTEGER
// returns: timeKey :: STRING, id :: STRING
// order: earliest day of the time, then the order of the text
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)
WITH DISTINCT claim
WHERE claim.timeKey > $after AND claim.deprecatedAt IS NULL
RETURN claim.timeKey AS timeKey, claim.id AS id
ORDER BY timeKey LIMIT $limit
