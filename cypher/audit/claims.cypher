// name: audit/claims
// purpose: Claims as the rules of the audit read them, with the ids of what they join.
// mode: read
// params: ids :: LIST<STRING>
// returns: claim :: MAP, pair :: STRING?, source :: STRING, quote :: STRING?, start :: INTEGER, end :: INTEGER,
//   ends :: LIST<{type :: STRING, id :: STRING}>, quantities :: LIST<MAP>, citations :: LIST<MAP>,
//   sentences :: LIST<{start :: INTEGER, end :: INTEGER, text :: STRING?}>
// order: as asked
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[stated:STATED_IN]->(source:Source)
RETURN
  claim {
    .id, .name, .statement, .kind, .modality, .negated, .hedge, .verdict, .predicate, .relationId, .readings, .validTime,
    .note, .version, .position, .origins, .unresolved
  } AS claim,
  claim.pair AS pair, source.id AS source, stated.quote AS quote, stated.start AS start, stated.end AS end,
  [(claim)-[end:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(entity:Entity) | { type: type(end), id: entity.id }] AS ends,
  COLLECT {
    MATCH (claim)-[:MEASURES]->(quantity:Quantity)
    RETURN quantity { .measure, .low, .high, .unit, .trend, .text, .matter } ORDER BY quantity.position
  } AS quantities,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(cited:Source)
    RETURN cites { .marker, .verdict, .reason, .betterSource, .betterReason, source: cited.id } ORDER BY cites.position
  } AS citations,
  COLLECT {
    MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
    RETURN sentence { .start, .end, .text } ORDER BY sentence.start
  } AS sentences
