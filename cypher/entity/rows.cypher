// name: entity/rows
// purpose: Entities by their ids; one that was merged is what it was merged into.
// mode: read
// params: ids :: LIST<STRING>
// returns: asked :: STRING, entity :: entity-row
// order: as the ids
UNWIND $ids AS asked
MATCH (:Entity {id: asked})-[:MERGED_INTO]->{0,20}(entity:Entity)
WHERE NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
OPTIONAL MATCH (entity)-[:OF_PRODUCT]->(product:Product)
OPTIONAL MATCH (entity)-[:IN_PLACE]->(place:Jurisdiction)
RETURN asked, [entity.id, entity.name, entity.type, entity.group, entity.aliases, entity.note,
    CASE WHEN product IS NOT NULL THEN [product.id, product.name, product.type, product.group] END,
    CASE WHEN place IS NOT NULL THEN [place.id, place.name, place.type, place.group] END] AS entity
