// name: refresh/unbring
// purpose: Takes back claims that a bundle brings, some at a time.
// mode: write
// params: bundle :: STRING, limit :: INTEGER
// returns: id :: STRING
// order: none is needed
MATCH (:Bundle {id: $bundle})-[brings:BRINGS]->(claim:Claim)
WITH brings, claim LIMIT $limit
DELETE brings
RETURN claim.id AS id
