// name: curation/merge
// purpose: Keeps that an entity is the same as another, with who, when and why.
// mode: write
// params: from :: STRING, into :: STRING, by :: STRING, at :: STRING, reason :: STRING
// returns: merged :: INTEGER
MATCH (merged:Entity {id: $from})
MATCH (survivor:Entity {id: $into})
MERGE (merged)-[merge:MERGED_INTO]->(survivor)
SET merge.by = $by, merge.at = $at, merge.reason = $reason
RETURN count(*) AS merged
