// name: export/lent
// purpose: Entities and sources as the graph has them, for a bundle that names them and does not define them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, entity :: MAP?, product :: STRING?, place :: STRING?, source :: MAP?,
//   sentences :: LIST<LIST<INTEGER>>, references :: LIST<{label :: STRING, source :: STRING, start :: INTEGER?, end :: INTEGER?}>
// order: as asked
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (source:Source {id: id})
RETURN
  id,
  entity { .name, .aliases, .group, .note } AS entity,
  head(COLLECT {
    MATCH (entity)-[:OF_PRODUCT]->(product:Product)
    RETURN product.id
  }) AS product,
  head(COLLECT {
    MATCH (entity)-[:IN_PLACE]->(place:Jurisdiction)
    RETURN place.id
  }) AS place,
  source {
    .kind, .title, .authors, .publisher, .published, .url, .language, .held, .abstract, .textId, .textLength,
    .markerTexts, .markerStarts, .markerEnds, .markerReferences
  } AS source,
  COLLECT {
    MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN [sentence.start, sentence.end] ORDER BY sentence.start
  } AS sentences,
  COLLECT {
    MATCH (source)-[cites:CITES]->(cited:Source)
    WITH cites, cited ORDER BY cites.position
    RETURN { label: cites.marker, source: cited.id, start: cites.start, end: cites.end }
  } AS references
