// name: audit/forget
// purpose: Removes findings whose cause was taken out with a bundle.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
MATCH (finding:Finding) WHERE finding.id IN $ids
OPTIONAL MATCH (finding)<-[:CHANGED]-(change:Change)
DETACH DELETE change, finding
RETURN count(DISTINCT finding) AS removed
