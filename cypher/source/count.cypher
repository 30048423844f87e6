// name: source/count
// purpose: How many sources there are, or how many that state a live claim.
// mode: read
// params: stating :: BOOLEAN
// returns: count :: INTEGER
MATCH (source:Source)
WHERE source.id > '' AND (NOT $stating OR EXISTS { (source)<-[:STATED_IN]-(stated:Claim) WHERE stated.deprecatedAt IS NULL })
RETURN count(*) AS count
