// name: entity/page
// purpose: A page of the entities of one type, and how many there are.
// mode: read
// params: type :: STRING, after :: STRING, limit :: INTEGER, want :: MAP
// returns: totalCount :: INTEGER, entities :: LIST<entity>
// order: id
RETURN
  CASE WHEN $want.totalCount THEN COUNT { MATCH (counted:$($type)) WHERE NOT EXISTS { (counted)-[:MERGED_INTO]->(:Entity) } } ELSE 0 END AS totalCount,
  COLLECT {
    MATCH (entity:Entity)
    WHERE entity.id > $after AND entity.id STARTS WITH toLower($type) + ':'
      AND NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
    WITH entity ORDER BY entity.id LIMIT $limit
    RETURN
      // include: parts/entity
  } AS entities
