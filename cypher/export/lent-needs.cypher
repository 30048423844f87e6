// name: export/lent-needs
// purpose: What the definitions that were lent to a bundle name, and the bundle does not define, with the bundles that do.
// mode: read
// params: bundle :: STRING, lent :: LIST<STRING>
// returns: id :: STRING, definedBy :: LIST<STRING>
// order: id
UNWIND $lent AS id
MATCH (given:Entity|Source {id: id})-[:OF_PRODUCT|IN_PLACE|CITES]->(needed:Entity|Source)
WITH DISTINCT needed
WHERE NOT needed.id IN $lent AND NOT EXISTS { (needed)<-[:DEFINES]-(:Bundle {id: $bundle}) }
RETURN
  needed.id AS id,
  COLLECT { MATCH (needed)<-[:DEFINES]-(definer:Bundle) RETURN definer.id ORDER BY definer.id } AS definedBy
ORDER BY id
