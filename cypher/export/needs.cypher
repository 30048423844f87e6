// name: export/needs
// purpose: The entities and sources that a bundle, or what was lent to it, names or was merged into and that neither defines, with the bundles that do.
// mode: read
// params: bundle :: STRING, lent :: LIST<STRING>
// returns: id :: STRING, definedBy :: LIST<STRING>
// order: id
CALL () {
  MATCH (:Bundle {id: $bundle})-[:BRINGS]->(:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(needed:Entity)
  RETURN needed
  UNION
  MATCH (:Bundle {id: $bundle})-[:BRINGS]->(:Claim)-[:STATED_IN]->(needed:Source)
  RETURN needed
  UNION
  MATCH (:Bundle {id: $bundle})-[:DEFINES]->(:Market)-[:OF_PRODUCT|IN_PLACE]->(needed:Entity)
  RETURN needed
  UNION
  MATCH (:Bundle {id: $bundle})-[:DEFINES]->(:Source)-[:CITES]->(needed:Source)
  RETURN needed
  UNION
  MATCH (bundle:Bundle {id: $bundle})
  UNWIND bundle.questionCompanies + bundle.questionMarkets AS asked
  MATCH (needed:Entity {id: asked})
  RETURN needed
  UNION
  UNWIND $lent AS id
  MATCH (:Market {id: id})-[:OF_PRODUCT|IN_PLACE]->(needed:Entity)
  RETURN needed
  UNION
  UNWIND $lent AS id
  MATCH (:Source {id: id})-[:CITES]->(needed:Source)
  RETURN needed
  UNION
  // The edges of a claim lead to what its entities were merged into; the bundle names the merged ones.
  MATCH (:Bundle {id: $bundle})-[brings:BRINGS]->(:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(survivor:Entity)
  MATCH (survivor)<-[:MERGED_INTO]-{1,20}(named:Entity)
  WHERE brings.said CONTAINS '"' + named.id + '"'
  MATCH (named)-[:MERGED_INTO]->{0,20}(needed:Entity)
  RETURN needed
  UNION
  MATCH (:Bundle {id: $bundle})-[:DEFINES]->(:Entity)-[:MERGED_INTO]->{1,20}(needed:Entity)
  RETURN needed
  UNION
  UNWIND $lent AS id
  MATCH (:Entity {id: id})-[:MERGED_INTO]->{1,20}(needed:Entity)
  RETURN needed
}
WITH needed
WHERE NOT needed.id IN $lent AND NOT EXISTS { (needed)<-[:DEFINES]-(:Bundle {id: $bundle}) }
RETURN
  needed.id AS id,
  COLLECT {
    MATCH (needed)<-[:DEFINES]-(definer:Bundle)
    RETURN definer.id ORDER BY definer.id
  } AS definedBy
ORDER BY id
