// name: entity/by-name
// purpose: The entities that an id, a name or an alias stands for; several where the name is ambiguous.
// mode: read
// params: names :: LIST<{asked :: STRING, id :: STRING, phrase :: STRING}>
// returns: asked :: STRING, entity :: entity-row
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
RETURN asked, [survivor.id, survivor.name, survivor.type, survivor.group, survivor.aliases, survivor.note,
    CASE WHEN product IS NOT NULL THEN [product.id, product.name, product.type, product.group] END,
    CASE WHEN place IS NOT NULL THEN [place.id, place.name, place.type, place.group] END] AS entity
ORDER BY asked, survivor.id
