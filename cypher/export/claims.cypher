// name: export/claims
// purpose: Claims with all that they are joined to, deprecated or not, a page at a time.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, name :: STRING, statement :: STRING, kind :: STRING, modality :: STRING, negated :: BOOLEAN, hedge :: STRING?,
//   predicate :: STRING?, relationId :: STRING?, validTime :: STRING?, readings :: LIST<STRING>, note :: STRING?, verdict :: STRING,
//   version :: INTEGER, recordedAt :: STRING, origins :: LIST<STRING>, unresolved :: LIST<STRING>, subject :: STRING?, object :: STRING?,
//   market :: STRING?, mentions :: LIST<STRING>, contradicts :: LIST<STRING>,
//   stated :: {source :: STRING, quote :: STRING?, start :: INTEGER, end :: INTEGER, shipped :: BOOLEAN},
//   quantities :: LIST<{id :: STRING, measure :: STRING, low :: FLOAT?, high :: FLOAT?, unit :: STRING?, trend :: STRING?, text :: STRING}>,
//   citations :: LIST<{source :: STRING, marker :: STRING, position :: INTEGER, verdict :: STRING, reason :: STRING,
//     betterSource :: STRING?, betterReason :: STRING?}>,
//   deprecated :: {at :: STRING, by :: STRING, reason :: STRING}?
// order: id; `shipped` where a bundle ships the text that the quote stands in
MATCH (claim:Claim)-[stated:STATED_IN]->(source:Source)
WHERE claim.id > $after AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
WITH claim, stated, source ORDER BY claim.id LIMIT $limit
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:IN_MARKET]->(market:Market)
RETURN
  claim.id AS id, claim.name AS name, claim.statement AS statement, claim.kind AS kind, claim.modality AS modality,
  claim.negated AS negated, claim.hedge AS hedge, claim.predicate AS predicate,
  CASE WHEN claim.deprecatedAt IS NULL THEN claim.relationId END AS relationId, claim.validTime AS validTime,
  claim.readings AS readings, claim.note AS note, claim.verdict AS verdict, claim.version AS version,
  claim.recordedAt AS recordedAt, claim.origins AS origins, claim.unresolved AS unresolved,
  subject.id AS subject, object.id AS object, market.id AS market,
  COLLECT { MATCH (claim)-[:MENTIONS]->(entity:Entity) RETURN entity.id ORDER BY entity.id } AS mentions,
  COLLECT { MATCH (claim)-[:CONTRADICTS]->(other:Claim) RETURN other.id ORDER BY other.id } AS contradicts,
  {
    source: source.id, quote: stated.quote, start: stated.start, end: stated.end,
    shipped: EXISTS { MATCH (source)<-[defines:DEFINES]-(:Bundle) WHERE defines.text CONTAINS '"file":' }
  } AS stated,
  COLLECT {
    MATCH (claim)-[:MEASURES]->(quantity:Quantity)
    WITH quantity ORDER BY quantity.position
    RETURN quantity { .id, .measure, .low, .high, .unit, .trend, .text }
  } AS quantities,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(reference:Source)
    WITH cites, reference ORDER BY cites.position
    RETURN cites { .marker, .position, .verdict, .reason, .betterSource, .betterReason, source: reference.id }
  } AS citations,
  CASE WHEN claim.deprecatedAt IS NOT NULL THEN {at: claim.deprecatedAt, by: claim.deprecatedBy, reason: claim.deprecatedReason} END AS deprecated
ORDER BY id
