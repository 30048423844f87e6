// name: timeline/page
// purpose: A page of the live claims that give a time, of an entity or of all.
// mode: read
// params: entity :: STRING?, after :: STRING, limit :: INTEGER, want :: MAP
// returns: timeKey :: STRING, claim :: claim
// order: earliest day of the time, then the order of the text
MATCH (claim:Claim)
WHERE claim.timeKey > $after AND claim.deprecatedAt IS NULL
  AND ($entity IS NULL OR EXISTS { (claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(:Entity {id: $entity}) })
WITH claim ORDER BY claim.timeKey LIMIT $limit
RETURN
  claim.timeKey AS timeKey,
  // include: parts/claim
  AS claim
