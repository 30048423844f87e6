// name: gap/elsewhere
// purpose: The live claims that tell what companies do outside some markets, with the little by which they are graded.
// mode: read
// params: companies :: LIST<STRING>, predicates :: LIST<STRING>, markets :: LIST<STRING>, origins :: LIST<STRING>?, most :: INTEGER
// returns: company :: STRING, claims :: LIST<[id :: STRING, predicate :: Predicate, verdict :: Verdict, kind :: SourceKind, citesOfficial :: BOOLEAN]>
// order: company; claims in the order of the text
UNWIND $companies AS companyId
MATCH (company:Entity {id: companyId})
RETURN companyId AS company, COLLECT {
  MATCH (company)<-[end:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(source:Source)
  WHERE claim.deprecatedAt IS NULL AND NOT claim.negated AND claim.predicate IN $predicates
    AND (type(end) = 'SUBJECT' OR claim.predicate = 'COMPETES_WITH')
    AND ($origins IS NULL OR any(origin IN claim.origins WHERE origin IN $origins))
    AND NOT EXISTS { MATCH (claim)-[:OBJECT]->(market:Market) WHERE market.id IN $markets }
  WITH DISTINCT claim, source ORDER BY claim.position LIMIT $most
  RETURN [claim.id, claim.predicate, claim.verdict, source.kind, source.kind = 'FACT_SHEET' AND EXISTS {
    (claim)-[:CITES {verdict: 'UNVERIFIED'}]->(:Source {kind: 'OFFICIAL'})
  }]
} AS claims
ORDER BY company
