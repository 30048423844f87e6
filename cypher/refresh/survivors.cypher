// name: refresh/survivors
// purpose: What entities were merged into, after all merges; those that were not merged give no row.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, into :: STRING
// order: id
UNWIND $ids AS id
MATCH (merged:Entity {id: id})-[:MERGED_INTO]->{1,20}(survivor:Entity)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
RETURN id, survivor.id AS into
ORDER BY id
