// name: refresh/clean
// purpose: Takes the mark off what is as it should be.
// mode: write
// params: entities :: LIST<STRING>, sources :: LIST<STRING>, claims :: LIST<STRING>, texts :: LIST<STRING>
// returns: cleaned :: INTEGER
CALL () {
  UNWIND $entities AS id
  MATCH (node:Entity {id: id})
  RETURN node
  UNION ALL
  UNWIND $sources AS id
  MATCH (node:Source {id: id})
  RETURN node
  UNION ALL
  UNWIND $claims AS id
  MATCH (node:Claim {id: id})
  RETURN node
  UNION ALL
  UNWIND $texts AS id
  MATCH (node:Text {id: id})
  RETURN node
}
REMOVE node:Dirty:SetAside
RETURN count(*) AS cleaned
