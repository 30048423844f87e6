// name: export/changes
// purpose: What curators did, a page at a time.
// mode: read
// params: origins :: LIST<STRING>?, lent :: LIST<STRING>, after :: STRING, limit :: INTEGER
// returns: id :: STRING, target :: STRING, change :: MAP
// order: id
MATCH (change:Change)-[:CHANGED]->(target)
WHERE change.id > $after
  AND ($origins IS NULL OR target.id IN $lent
    OR EXISTS { MATCH (target)<-[:BRINGS|DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins }
    OR EXISTS { MATCH (target)-[:ABOUT]->()<-[:BRINGS|DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins })
RETURN
  change.id AS id,
  target.id AS target,
  properties(change) AS change
ORDER BY id LIMIT $limit
