// name: parts/entity
// purpose: An entity as the API shows it; `product` and `jurisdiction` of a market only where `$want.definitions`.
// mode: part
// shape: id :: STRING, name :: STRING, type :: STRING, aliases :: LIST<STRING>, group :: BOOLEAN, note :: STRING?,
//   product :: entity?, jurisdiction :: entity?
entity {
  .id, .name, .type, .aliases, .group, .note,
  product: CASE WHEN $want.definitions THEN head(COLLECT {
    MATCH (entity)-[:OF_PRODUCT]->(defining:Product)
    RETURN defining { .id, .name, .type, .aliases, .group, .note, product: null, jurisdiction: null }
  }) END,
  jurisdiction: CASE WHEN $want.definitions THEN head(COLLECT {
    MATCH (entity)-[:IN_PLACE]->(defining:Jurisdiction)
    RETURN defining { .id, .name, .type, .aliases, .group, .note, product: null, jurisdiction: null }
  }) END
}
