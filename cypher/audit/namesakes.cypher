// name: audit/namesakes
// purpose: The names by which what some sources speak of is mistaken for something else, with what they stand for, and the claims about that.
// mode: read
// params: sources :: LIST<STRING>
// returns: keys :: LIST<STRING>, entities :: LIST<{id :: STRING, type :: STRING, names :: LIST<STRING>}>,
//   claims :: LIST<{id :: STRING, source :: STRING, statement :: STRING, quote :: STRING?}>
// order: by what they stand for; claims in the order of the text, at most 200
MATCH (source:Source) WHERE source.id IN $sources
MATCH (source)<-[:STATED_IN]-(own:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(named:Entity)
WHERE own.deprecatedAt IS NULL
WITH DISTINCT named
// include: parts/namesakes
WITH bearers, key ORDER BY key
WITH bearers, collect(key) AS keys
RETURN
  keys,
  [bearer IN bearers | bearer { .id, .type, names: [bearer.name] + bearer.aliases }] AS entities,
  COLLECT {
    UNWIND bearers AS bearer
    MATCH (bearer)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)-[stated:STATED_IN]->(text:Source)
    // A table is no text: its rows are their own evidence.
    WHERE claim.deprecatedAt IS NULL AND (text.kind <> 'DATA_SET' OR EXISTS { (text)-[:HAS_SENTENCE]->(:Sentence) })
    WITH DISTINCT claim, stated, text
    ORDER BY claim.position LIMIT 200
    RETURN { id: claim.id, source: text.id, statement: claim.statement, quote: stated.quote }
  } AS claims
ORDER BY [bearer IN bearers | bearer.id]
