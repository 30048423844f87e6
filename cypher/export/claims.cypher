// name: export/claims
// purpose: Claims with all that they are joined to, deprecated or not, a page at a time. The words around a quote are given only
//   where a bundle ships the text.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, name :: STRING, statement :: STRING, kind :: STRING, modality :: STRING, negated :: BOOLEAN, hedge :: STRING?,
//   predicate :: STRING?, relationId :: STRING?, validTime :: STRING?, readings :: LIST<STRING>, note :: STRING?, verdict :: STRING,
//   version :: INTEGER, recordedAt :: STRING, origins :: LIST<STRING>, unresolved :: LIST<STRING>, subject :: STRING?, object :: STRING?,
//   market :: STRING?, mentions :: LIST<STRING>, contradicts :: LIST<STRING>,
//   stated :: {source :: STRING, quote :: STRING?, start :: INTEGER, end :: INTEGER, before :: STRING?, after :: STRING?},
//   quantities :: LIST<{id :: STRING, measure :: STRING, low :: FLOAT?, high :: FLOAT?, unit :: STRING?, trend :: STRING?, text :: STRING}>,
//   citations :: LIST<{source :: STRING, marker :: STRING, position :: INTEGER, verdict :: STRING, reason :: STRING,
//     betterSource :: STRING?, betterReason :: STRING?}>,
//   deprecated :: {at :: STRING, by :: STRING, reason :: STRING}?
// order: id
MATCH (claim:Claim)
WHERE claim.id > $after AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
WITH claim ORDER BY claim.id LIMIT $limit
RETURN
  claim.id AS id,
  claim.name AS name,
  claim.statement AS statement,
  claim.kind AS kind,
  claim.modality AS modality,
  claim.negated AS negated,
  claim.hedge AS hedge,
  claim.predicate AS predicate,
  CASE WHEN claim.deprecatedAt IS NULL THEN claim.relationId END AS relationId,
  claim.validTime AS validTime,
  claim.readings AS readings,
  claim.note AS note,
  claim.verdict AS verdict,
  claim.version AS version,
  claim.recordedAt AS recordedAt,
  claim.origins AS origins,
  claim.unresolved AS unresolved,
  head(COLLECT {
    MATCH (claim)-[:SUBJECT]->(entity:Entity)
    RETURN entity.id
  }) AS subject,
  head(COLLECT {
    MATCH (claim)-[:OBJECT]->(entity:Entity)
    RETURN entity.id
  }) AS object,
  head(COLLECT {
    MATCH (claim)-[:IN_MARKET]->(entity:Market)
    RETURN entity.id
  }) AS market,
  COLLECT {
    MATCH (claim)-[:MENTIONS]->(entity:Entity)
    RETURN entity.id ORDER BY entity.id
  } AS mentions,
  COLLECT {
    MATCH (claim)-[:CONTRADICTS]->(other:Claim)
    RETURN other.id ORDER BY other.id
  } AS contradicts,
  head(COLLECT {
    MATCH (claim)-[stated:STATED_IN]->(source:Source)
    WITH stated, source, EXISTS {
      MATCH (source)<-[defines:DEFINES]-(:Bundle) WHERE defines.text CONTAINS '"file":'
    } AS shipped
    RETURN {
      source: source.id, quote: stated.quote, start: stated.start, end: stated.end,
      before: CASE WHEN shipped THEN head(COLLECT {
        MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
        WHERE sentence.text IS NOT NULL AND sentence.start <= stated.start
        RETURN substring(sentence.text, 0, stated.start - sentence.start) ORDER BY sentence.start LIMIT 1
      }) END,
      after: CASE WHEN shipped THEN head(COLLECT {
        MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
        WHERE sentence.text IS NOT NULL AND sentence.end >= stated.end
        RETURN substring(sentence.text, stated.end - sentence.start) ORDER BY sentence.end DESC LIMIT 1
      }) END
    }
  }) AS stated,
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
  CASE WHEN claim.deprecatedAt IS NOT NULL THEN {
    at: claim.deprecatedAt, by: claim.deprecatedBy, reason: claim.deprecatedReason
  } END AS deprecated
ORDER BY id
