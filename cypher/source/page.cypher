// name: source/page
// purpose: A page of the sources, or of those that state a live claim, and how many there are.
// mode: read
// params: stating :: BOOLEAN, after :: STRING, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, sources :: LIST<source>
// order: id
RETURN
  CASE WHEN $want.totalCount THEN COUNT {
    MATCH (counted:Source)
    WHERE NOT $stating OR EXISTS { (counted)<-[:STATED_IN]-(stated:Claim) WHERE stated.deprecatedAt IS NULL }
  } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id > $after
      AND (NOT $stating OR EXISTS { (source)<-[:STATED_IN]-(stated:Claim) WHERE stated.deprecatedAt IS NULL })
    WITH source ORDER BY source.id LIMIT $limit
    RETURN
      // include: parts/source
  } AS sources
