// name: export/needs
// purpose: The entities and sources that a bundle names and does not define, with the bundles that do.
// mode: read
// params: bundle :: STRING, lent :: LIST<STRING>
// returns: id :: STRING, definedBy :: LIST<STRING>
// order: id
MATCH (bundle:Bundle {id: $bundle})
CALL (bundle) {
  MATCH (bundle)-[:BRINGS]->(:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS|STATED_IN]->(needed:Entity|Source)
  RETURN needed
  UNION
  MATCH (bundle)-[:DEFINES]->(:Entity|Source)-[:OF_PRODUCT|IN_PLACE|CITES]->(needed:Entity|Source)
  RETURN needed
  UNION
  UNWIND bundle.questionCompanies + bundle.questionMarkets AS asked
  MATCH (needed:Entity {id: asked})
  RETURN needed
}
WITH DISTINCT bundle, needed
WHERE NOT needed.id IN $lent AND NOT EXISTS { (needed)<-[:DEFINES]-(bundle) }
RETURN
  needed.id AS id,
  COLLECT { MATCH (needed)<-[:DEFINES]-(definer:Bundle) RETURN definer.id ORDER BY definer.id } AS definedBy
ORDER BY id
