// name: export/curated-claims
// purpose: The claims that are no longer as the load of a bundle leaves them: in a later version, or deprecated by a curator.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, version :: INTEGER, deprecatedAt :: STRING?, deprecatedBy :: STRING?, deprecatedReason :: STRING?
// order: id
MATCH (claim:Claim)
WHERE claim.id > $after
  AND (claim.version <> 1 OR claim.deprecatedAt IS NOT NULL)
  AND ($origins IS NULL OR EXISTS { MATCH (claim)<-[:BRINGS]-(bundle:Bundle) WHERE bundle.id IN $origins })
RETURN
  claim.id AS id,
  claim.version AS version,
  claim.deprecatedAt AS deprecatedAt,
  claim.deprecatedBy AS deprecatedBy,
  claim.deprecatedReason AS deprecatedReason
ORDER BY id LIMIT $limit
