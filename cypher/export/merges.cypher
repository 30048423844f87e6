// name: export/merges
// purpose: Merges of entities that exported bundles define or were lent, a page at a time.
// mode: read
// params: origins :: LIST<STRING>?, lent :: LIST<STRING>, after :: STRING, limit :: INTEGER
// returns: id :: STRING, into :: STRING, by :: STRING, at :: STRING, reason :: STRING
// order: id
MATCH (merged:Entity)-[merge:MERGED_INTO]->(survivor:Entity)
WHERE merged.id > $after
  AND ($origins IS NULL OR merged.id IN $lent
    OR EXISTS { MATCH (merged)<-[:DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins })
RETURN merged.id AS id, survivor.id AS into, merge.by AS by, merge.at AS at, merge.reason AS reason
ORDER BY id LIMIT $limit
