// name: audit/facts
// purpose: What the rules of the audit read beside claims: the sources, the gaps that their claims speak of, and who cites whom.
// mode: read
// params: sources :: LIST<STRING>
// returns: sources :: LIST<{source :: source-core, references :: LIST<{label :: STRING, source :: source-core}>,
//   markerTexts :: LIST<STRING>, markerStarts :: LIST<INTEGER>, markerEnds :: LIST<INTEGER>, markerReferences :: LIST<STRING>,
//   sentences :: LIST<{start :: INTEGER, end :: INTEGER}>}>,
//   gaps :: LIST<{leaver :: STRING, market :: STRING}>, citationEdges :: LIST<{citing :: STRING, cited :: STRING}>
// order: by id
RETURN
  COLLECT {
    MATCH (lookedAt:Source) WHERE lookedAt.id IN $sources
    WITH lookedAt ORDER BY lookedAt.id
    RETURN {
      source: [lookedAt.id, lookedAt.title, lookedAt.kind, lookedAt.publisher, lookedAt.published, lookedAt.url],
      references: COLLECT {
        MATCH (lookedAt)-[listed:CITES]->(reference:Source)
        WITH listed, reference ORDER BY listed.position
        RETURN { label: listed.marker, source: [reference.id, reference.title, reference.kind, reference.publisher, reference.published, reference.url] }
      },
      markerTexts: coalesce(lookedAt.markerTexts, []),
      markerStarts: coalesce(lookedAt.markerStarts, []),
      markerEnds: coalesce(lookedAt.markerEnds, []),
      markerReferences: coalesce(lookedAt.markerReferences, []),
      sentences: COLLECT {
        MATCH (lookedAt)-[:HAS_SENTENCE]->(sentence:Sentence)
        RETURN sentence { .start, .end } ORDER BY sentence.start
      }
    }
  } AS sources,
  COLLECT {
    MATCH (stating:Source)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT|OBJECT|IN_MARKET]->(named:Company|Market)
    WHERE stating.id IN $sources AND claim.deprecatedAt IS NULL
    WITH DISTINCT named
    MATCH (named)-[:EXITS]-(other:Company|Market)
    WITH CASE WHEN named:Company THEN named ELSE other END AS leaver, CASE WHEN named:Company THEN other ELSE named END AS market
    RETURN DISTINCT { leaver: leaver.id, market: market.id } AS gap ORDER BY gap.leaver, gap.market LIMIT 200
  } AS gaps,
  COLLECT {
    MATCH (source:Source) WHERE source.id IN $sources
    MATCH (source)-[:CITES]->{0,4}(citing:Source)-[:CITES]->(cited:Source)
    RETURN DISTINCT { citing: citing.id, cited: cited.id } AS edge ORDER BY edge.citing, edge.cited LIMIT 2000
  } AS citationEdges
