// name: timeline/page
// purpose: A page of the live claims that give a time.
// mode: read
// params: after :: STRING, limit :: INTEGER
// returns: timeKey :: STRING, id :: STRING
// order: earliest day of the time, then the order of the text
MATCH (claim:Claim)
WHERE claim.timeKey > $after AND claim.deprecatedAt IS NULL
RETURN claim.timeKey AS timeKey, claim.id AS id
ORDER BY timeKey LIMIT $limit
