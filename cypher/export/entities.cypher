// name: export/entities
// purpose: Entities with what defines a market, a page at a time; of some bundles those that they define or name.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, type :: STRING, name :: STRING, aliases :: LIST<STRING>, group :: BOOLEAN, note :: STRING?, product :: STRING?,
//   place :: STRING?, into :: STRING?
// order: id
MATCH (entity:Entity)
WHERE entity.id > $after
  AND ($origins IS NULL
    OR EXISTS { MATCH (entity)<-[:DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins }
    OR EXISTS {
      MATCH (entity)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)
      WHERE any(origin IN claim.origins WHERE origin IN $origins)
    })
RETURN
  entity.id AS id,
  entity.type AS type,
  entity.name AS name,
  entity.aliases AS aliases,
  entity.group AS group,
  entity.note AS note,
  head(COLLECT {
    MATCH (entity)-[:OF_PRODUCT]->(product:Product)
    RETURN product.id
  }) AS product,
  head(COLLECT {
    MATCH (entity)-[:IN_PLACE]->(place:Jurisdiction)
    RETURN place.id
  }) AS place,
  head(COLLECT {
    MATCH (entity)-[:MERGED_INTO]->(survivor:Entity)
    RETURN survivor.id
  }) AS into
ORDER BY id LIMIT $limit
