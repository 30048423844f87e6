// name: refresh/set-aside
// purpose: Sets aside what failed again and again, so that it holds up nothing else.
// mode: write
// params: ids :: LIST<STRING>
// returns: held :: INTEGER
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Slice {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Entity {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Source {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Claim {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Finding {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Text {id: id})
  RETURN node
}
SET node:SetAside
RETURN count(*) AS held
