// name: entity/by-name
// purpose: The entities that an id, a name or an alias stands for; several where the name is ambiguous.
// mode: read
// params: names :: LIST<{asked :: STRING, id :: STRING, phrase :: STRING}>
// returns: asked :: STRING, id :: STRING, name :: STRING, type :: EntityType, group :: BOOLEAN, aliases :: LIST<STRING>, note :: STRING?,
//   product :: entity-core?, jurisdiction :: entity-core?
// order: asked, then id
UNWIND $names AS name
CALL (name) {
  MATCH (entity:Entity {id: name.id})
  RETURN entity
  UNION
  CALL db.index.fulltext.queryNodes('name_keys', name.phrase) YIELD node AS entity
  RETURN entity
}
MATCH (entity)-[:MERGED_INTO]->{0,20}(survivor:Entity)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
WITH DISTINCT name.asked AS asked, survivor
OPTIONAL MATCH (survivor)-[:OF_PRODUCT]->(product:Product)
OPTIONAL MATCH (survivor)-[:IN_PLACE]->(place:Jurisdiction)
RETURN
  asked, survivor.id AS id, survivor.name AS name, survivor.type AS type, survivor.group AS group, survivor.aliases AS aliases, survivor.note AS note,
  CASE WHEN product IS NOT NULL THEN [product.id, product.name, product.type, product.group] END AS product,
  CASE WHEN place IS NOT NULL THEN [place.id, place.name, place.type, place.group] END AS jurisdiction
ORDER BY asked, id
