// name: source/page
// purpose: A page of the sources, and how many there are.
// mode: read
// params: after :: STRING, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, sources :: LIST<source>
// order: id
RETURN
  CASE WHEN $want.totalCount THEN COUNT { MATCH (counted:Source) } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id > $after
    WITH source ORDER BY source.id LIMIT $limit
    RETURN
      // include: parts/source
  } AS sources
