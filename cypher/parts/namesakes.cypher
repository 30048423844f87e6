// name: parts/namesakes
// purpose: From entities to the names that stand for more than one, with all that each stands for after merges.
// mode: part
// needs: named; gives key, bearers
MATCH (named)-[:MERGED_INTO]-{0,20}(called:Entity)
UNWIND called.nameKeys AS key
WITH DISTINCT key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_keys', '"' + key + '"') YIELD node AS bearer
  MATCH (bearer)-[:MERGED_INTO]->{0,20}(survivor:Entity)
  WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
  WITH DISTINCT survivor ORDER BY survivor.id
  RETURN collect(survivor) AS borne
}
// A market may be called what its product is called: one is a part of what the other means.
WITH key, [one IN borne WHERE NOT EXISTS { MATCH (one)-[:OF_PRODUCT|IN_PLACE]->(of:Entity) WHERE of IN borne }] AS bearers
WHERE size(bearers) > 1
