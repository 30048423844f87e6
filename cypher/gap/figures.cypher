// name: gap/figures
// purpose: The live claims that give figures of markets.
// mode: read
// params: markets :: LIST<STRING>, origins :: LIST<STRING>?, limit :: INTEGER
// returns: id :: STRING
// order: the order of the text
UNWIND $markets AS marketId
MATCH (:Entity {id: marketId})<-[:IN_MARKET]-(claim:Claim {predicate: 'HAS_MEASURE'})
WHERE claim.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
RETURN claim.id AS id
ORDER BY claim.position LIMIT $limit
