// name: entity/count
// purpose: How many entities of one type there are.
// mode: read
// params: prefix :: STRING
// returns: count :: INTEGER
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $prefix AND NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
RETURN count(*) AS count
