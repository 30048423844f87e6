// name: audit/forget
// purpose: Removes findings whose cause was taken out with a bundle.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (finding:Finding {id: id})
OPTIONAL MATCH (finding)<-[:CHANGED]-(change:Change)
DETACH DELETE change, finding
RETURN count(DISTINCT id) AS removed
