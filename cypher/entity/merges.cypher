// name: entity/merges
// purpose: Which entities were merged into which, and by whom.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING, name :: STRING, into :: STRING, by :: STRING, at :: STRING, reason :: STRING
// order: id
MATCH (merged:Entity)-[merge:MERGED_INTO]->(survivor:Entity)
RETURN merged.id AS id, merged.name AS name, survivor.id AS into, merge.by AS by, merge.at AS at, merge.reason AS reason
ORDER BY id LIMIT $limit
