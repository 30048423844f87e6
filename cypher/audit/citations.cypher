// name: audit/citations
// purpose: What the verdicts on citations are judged by, for sources that state claims.
// mode: read
// params: sources :: LIST<STRING>
// returns: sentences :: LIST<{start :: INTEGER, end :: INTEGER, text :: STRING?}>,
//   references :: LIST<{id :: STRING, label :: STRING, title :: STRING?, publisher :: STRING?, authors :: LIST<STRING>,
//   abstract :: STRING?, text :: STRING?}>,
//   claims :: LIST<{id :: STRING, statement :: STRING, quote :: STRING?, negated :: BOOLEAN, start :: INTEGER,
//   ends :: LIST<STRING>, cites :: LIST<STRING>, unresolved :: BOOLEAN, verdict :: STRING,
//   stored :: LIST<{source :: STRING, verdict :: STRING, reason :: STRING, betterSource :: STRING?, betterReason :: STRING?}>}>,
//   known :: LIST<{id :: STRING, names :: LIST<STRING>}>
// order: source; claims and sentences in the order of the text
UNWIND $sources AS id
MATCH (source:Source {id: id})
RETURN
  COLLECT {
    MATCH (source)-[:HAS_SENTENCE]->(sentence:Sentence)
    RETURN sentence { .start, .end, .text } ORDER BY sentence.start
  } AS sentences,
  COLLECT {
    MATCH (source)-[listed:CITES]->(reference:Source)
    OPTIONAL MATCH (reference)-[:HAS_TEXT]->(held:Text)
    WITH listed, reference, held ORDER BY listed.position
    RETURN reference { .id, .title, .publisher, .authors, .abstract, label: listed.marker, text: held.text }
  } AS references,
  COLLECT {
    MATCH (source)<-[stated:STATED_IN]-(claim:Claim)
    WITH claim, stated ORDER BY claim.position
    RETURN claim {
      .id, .statement, .negated, .verdict,
      quote: stated.quote, start: stated.start,
      unresolved: size(claim.unresolved) > 0,
      ends: COLLECT {
        MATCH (claim)-[:SUBJECT|OBJECT|MENTIONS]->(end:Entity)
        RETURN DISTINCT end.id AS end ORDER BY end
      },
      cites: COLLECT {
        MATCH (claim)-[cites:CITES]->(cited:Source)
        RETURN cited.id ORDER BY cites.position
      },
      stored: COLLECT {
        MATCH (claim)-[cites:CITES]->(cited:Source)
        RETURN cites { .verdict, .reason, .betterSource, .betterReason, source: cited.id } ORDER BY cites.position
      }
    }
  } AS claims,
  COLLECT {
    MATCH (source)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT|OBJECT|MENTIONS|IN_MARKET]->(thing:Entity)
    WITH DISTINCT thing ORDER BY thing.id
    RETURN { id: thing.id, names: [thing.name] + thing.aliases }
  } AS known
ORDER BY id
