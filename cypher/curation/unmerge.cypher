// name: curation/unmerge
// purpose: Takes back that an entity is the same as another.
// mode: write
// params: from :: STRING
// returns: unmerged :: INTEGER
MATCH (:Entity {id: $from})-[merge:MERGED_INTO]->(:Entity)
DELETE merge
RETURN count(*) AS unmerged
