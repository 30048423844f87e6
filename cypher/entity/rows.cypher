// name: entity/rows
// purpose: Entities by their ids; one that was merged is what it was merged into.
// mode: read
// type: entity-row
// params: ids :: LIST<STRING>
// returns: asked :: STRING, id :: STRING, name :: STRING, type :: EntityType, group :: BOOLEAN, aliases :: LIST<STRING>, note :: STRING?,
//   product :: entity-core?, jurisdiction :: entity-core?
// order: as the ids
UNWIND $ids AS asked
MATCH (:Entity {id: asked})-[:MERGED_INTO]->{0,20}(entity:Entity)
WHERE NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
OPTIONAL MATCH (entity)-[:OF_PRODUCT]->(product:Product)
OPTIONAL MATCH (entity)-[:IN_PLACE]->(place:Jurisdiction)
RETURN
  asked, entity.id AS id, entity.name AS name, entity.type AS type, entity.group AS group, entity.aliases AS aliases, entity.note AS note,
  CASE WHEN product IS NOT NULL THEN [product.id, product.name, product.type, product.group] END AS product,
  CASE WHEN place IS NOT NULL THEN [place.id, place.name, place.type, place.group] END AS jurisdiction
