// name: parts/claim-fields
// purpose: The fields of a claim, to be put between the braces of a projection.
// mode: part
  .id, .name, .statement, .kind, .modality, .negated, .hedge, .verdict, .predicate, .readings, .validTime, .note, .version, .position, .origins,
  relationId: CASE WHEN claim.deprecatedAt IS NULL THEN claim.relationId END,
  subject: head(COLLECT {
    MATCH (claim)-[:SUBJECT]->(claimSubject:Entity)
    RETURN
      // include: parts/entity as claimSubject
  }),
  object: head(COLLECT {
    MATCH (claim)-[:OBJECT]->(claimObject:Entity)
    RETURN
      // include: parts/entity as claimObject
  }),
  market: head(COLLECT {
    MATCH (claim)-[:IN_MARKET]->(claimMarket:Market)
    RETURN
      // include: parts/entity as claimMarket
  }),
  mentions: COLLECT {
    MATCH (claim)-[:MENTIONS]->(mentioned:Entity)
    WITH mentioned ORDER BY mentioned.id
    RETURN
      // include: parts/entity as mentioned
  },
  quantities: COLLECT {
    MATCH (claim)-[:MEASURES]->(quantity:Quantity)
    WITH quantity ORDER BY quantity.position
    RETURN quantity { .measure, .low, .high, .unit, .trend, .text }
  },
  statedIn: head(COLLECT {
    MATCH (claim)-[stated:STATED_IN]->(stating:Source)
    RETURN {
      quote: stated.quote, start: stated.start, end: stated.end,
      before: CASE WHEN $want.context THEN head(COLLECT {
        MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
        WHERE sentence.text IS NOT NULL AND sentence.start <= stated.start
        RETURN substring(sentence.text, 0, stated.start - sentence.start) ORDER BY sentence.start LIMIT 1
      }) END,
      after: CASE WHEN $want.context THEN head(COLLECT {
        MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
        WHERE sentence.text IS NOT NULL AND sentence.end >= stated.end
        RETURN substring(sentence.text, stated.end - sentence.start) ORDER BY sentence.end DESC LIMIT 1
      }) END,
      source:
        // include: parts/source as stating
    }
  }),
  citations: CASE WHEN $want.citations THEN COLLECT {
    MATCH (claim)-[cites:CITES]->(reference:Source)
    WITH cites, reference ORDER BY cites.position
    RETURN {
      marker: cites.marker, verdict: cites.verdict, reason: cites.reason,
      betterSource: head(COLLECT {
        MATCH (better:Source {id: cites.betterSource})
        RETURN { reason: cites.betterReason, source:
          // include: parts/source as better
        }
      }),
      source:
        // include: parts/source as reference
    }
  } + [marker IN claim.unresolved | { marker: marker, verdict: 'UNRESOLVED', reason: 'The text has no reference for this marker.', source: null, betterSource: null }] END,
  bundles: CASE WHEN $want.bundles THEN COLLECT {
    MATCH (claim)<-[brings:BRINGS]-(bringing:Bundle)
    WHERE brings.current
    WITH bringing ORDER BY bringing.id
    RETURN
      // include: parts/bundle as bringing
  } END,
  deprecated: CASE WHEN claim.deprecatedAt IS NOT NULL THEN {
    reason: claim.deprecatedReason, by: claim.deprecatedBy, at: claim.deprecatedAt
  } END
