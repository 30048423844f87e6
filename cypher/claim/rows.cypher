// name: claim/rows
// purpose: Claims with what stands one step around them.
// mode: read
// type: claim-row
// params: ids :: LIST<STRING>
// returns: id :: STRING, name :: STRING, statement :: STRING, kind :: ClaimKind, modality :: Modality, negated :: BOOLEAN, hedge :: STRING?,
//   verdict :: Verdict, predicate :: Predicate?, relationId :: STRING?, readings :: LIST<Reading>, validTime :: STRING?, note :: STRING?,
//   version :: INTEGER, position :: STRING, origins :: LIST<STRING>,
//   deprecated :: [reason :: STRING, by :: STRING, at :: STRING]?,
//   subject :: entity-core?, object :: entity-core?, market :: entity-core?, mentions :: LIST<entity-core>,
//   quantities :: LIST<[measure :: STRING, low :: FLOAT?, high :: FLOAT?, unit :: STRING?, trend :: Trend?, text :: STRING]>,
//   statedIn :: [source :: source-core, quote :: STRING?, start :: INTEGER, end :: INTEGER],
//   citations :: LIST<[marker :: STRING, verdict :: Verdict, reason :: STRING, source :: source-core?, betterSource :: [source :: source-core, reason :: STRING]?]>,
//   contradictedBy :: LIST<STRING>
// order: as the ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[stated:STATED_IN]->(stating:Source)
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:IN_MARKET]->(market:Market)
RETURN
  claim.id AS id, claim.name AS name, claim.statement AS statement, claim.kind AS kind, claim.modality AS modality,
  claim.negated AS negated, claim.hedge AS hedge, claim.verdict AS verdict, claim.predicate AS predicate,
  CASE WHEN claim.deprecatedAt IS NULL THEN claim.relationId END AS relationId, claim.readings AS readings,
  claim.validTime AS validTime, claim.note AS note, claim.version AS version, claim.position AS position,
  claim.origins AS origins,
  CASE WHEN claim.deprecatedAt IS NOT NULL THEN [claim.deprecatedReason, claim.deprecatedBy, claim.deprecatedAt] END AS deprecated,
  CASE WHEN subject IS NOT NULL THEN [subject.id, subject.name, subject.type, subject.group] END AS subject,
  CASE WHEN object IS NOT NULL THEN [object.id, object.name, object.type, object.group] END AS object,
  CASE WHEN market IS NOT NULL THEN [market.id, market.name, market.type, market.group] END AS market,
  COLLECT {
    MATCH (claim)-[:MENTIONS]->(met:Entity)
    RETURN [met.id, met.name, met.type, met.group] ORDER BY met.id
  } AS mentions,
  COLLECT {
    MATCH (claim)-[:MEASURES]->(met:Quantity)
    RETURN [met.measure, met.low, met.high, met.unit, met.trend, met.text] ORDER BY met.position
  } AS quantities,
  [[stating.id, stating.title, stating.kind, stating.publisher, stating.published, stating.url], stated.quote, stated.start, stated.end] AS statedIn,
  COLLECT {
    MATCH (claim)-[cites:CITES]->(met:Source)
    OPTIONAL MATCH (better:Source {id: cites.betterSource})
    RETURN [cites.marker, cites.verdict, cites.reason, [met.id, met.title, met.kind, met.publisher, met.published, met.url],
      CASE WHEN better IS NOT NULL THEN [[better.id, better.title, better.kind, better.publisher, better.published, better.url], cites.betterReason] END]
    ORDER BY cites.position
  } + [mark IN claim.unresolved | [mark, 'UNRESOLVED', 'The text has no reference for this marker.', null, null]] AS citations,
  COLLECT { MATCH (claim)-[:CONTRADICTS]-(met:Claim) WHERE met.deprecatedAt IS NULL RETURN DISTINCT met.id ORDER BY met.id } AS contradictedBy
