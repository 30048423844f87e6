// name: export/merged-needs
// purpose: What the entities that a bundle names or defines, or that were lent to it, were merged into and it does not define, with the bundles that do.
// mode: read
// params: bundle :: STRING, lent :: LIST<STRING>
// returns: id :: STRING, definedBy :: LIST<STRING>
// order: id
MATCH (bundle:Bundle {id: $bundle})
CALL (bundle) {
  // The edges of a claim lead to what its entities were merged into; the bundle names the merged ones.
  MATCH (bundle)-[brings:BRINGS]->(:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(survivor:Entity)
  MATCH (survivor)<-[:MERGED_INTO]-{1,20}(named:Entity)
  WHERE brings.said CONTAINS '"' + named.id + '"'
  MATCH (named)-[:MERGED_INTO]->{0,20}(needed:Entity)
  RETURN needed
  UNION
  MATCH (bundle)-[:DEFINES]->(:Entity)-[:MERGED_INTO]->{1,20}(needed:Entity)
  RETURN needed
  UNION
  UNWIND $lent AS id
  MATCH (:Entity {id: id})-[:MERGED_INTO]->{1,20}(needed:Entity)
  RETURN needed
}
WITH DISTINCT bundle, needed
WHERE NOT needed.id IN $lent AND NOT EXISTS { (needed)<-[:DEFINES]-(bundle) }
RETURN
  needed.id AS id,
  COLLECT { MATCH (needed)<-[:DEFINES]-(definer:Bundle) RETURN definer.id ORDER BY definer.id } AS definedBy
ORDER BY id
