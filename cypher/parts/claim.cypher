// name: parts/claim
// purpose: A claim as the API shows it; costly parts only where `$want` asks for them.
// mode: part
// shape: id :: STRING, name :: STRING, statement :: STRING, kind :: STRING, modality :: STRING, negated :: BOOLEAN, hedge :: STRING?,
//   verdict :: STRING, predicate :: STRING?, relationId :: STRING?, readings :: LIST<STRING>, validTime :: STRING?,
//   note :: STRING?, version :: INTEGER, position :: STRING, origins :: LIST<STRING>,
//   subject :: entity?, object :: entity?, market :: entity?, mentions :: LIST<entity>,
//   quantities :: LIST<{measure :: STRING, low :: FLOAT?, high :: FLOAT?, unit :: STRING?, trend :: STRING?, text :: STRING}>,
//   statedIn :: {source :: source, quote :: STRING?, start :: INTEGER, end :: INTEGER, before :: STRING?, after :: STRING?},
//   citations :: LIST<{marker :: STRING, verdict :: STRING, reason :: STRING, source :: source?,
//     betterSource :: {source :: source, reason :: STRING}?}>?,
//   bundles :: LIST<bundle>?, deprecated :: {reason :: STRING, by :: STRING, at :: STRING}?,
//   contradictedBy :: LIST<claim>?, findings :: LIST<finding>?
claim {
  // include: parts/claim-fields
  ,
  contradictedBy: CASE WHEN $want.contradictions THEN COLLECT {
    MATCH (claim)-[:CONTRADICTS]-(contradicting:Claim)
    WHERE contradicting.deprecatedAt IS NULL
    WITH DISTINCT contradicting ORDER BY contradicting.id
    RETURN contradicting {
      // include: parts/claim-fields as contradicting
      , contradictedBy: null, findings: null
    }
  } END,
  findings: CASE WHEN $want.findings THEN COLLECT {
    MATCH (claim)<-[:ABOUT]-(finding:Finding)
    WHERE finding.status <> 'CLOSED'
    WITH finding ORDER BY finding.position
    RETURN finding {
      // include: parts/finding-fields
      , claims: null, sources: null
    }
  } END
}
