// name: parts/bundle
// purpose: A bundle as the API shows it; the counts only where `$want.counts`.
// mode: part
// shape: id :: STRING, title :: STRING, description :: STRING?, loadedBy :: STRING?, claims :: INTEGER?, sources :: INTEGER?,
//   questions :: LIST<{title :: STRING, company :: STRING?, market :: STRING?, trace :: STRING?}>
bundle {
  .id, .title, .description, .loadedBy,
  claims: CASE WHEN $want.counts THEN COUNT {
    MATCH (bundle)-[brings:BRINGS]->(counted:Claim) WHERE brings.current AND counted.deprecatedAt IS NULL
  } END,
  sources: CASE WHEN $want.counts THEN COUNT { (bundle)-[:DEFINES]->(:Source) } END,
  questions: [question IN range(0, size(bundle.questionTitles) - 1) | {
    title: bundle.questionTitles[question],
    company: nullIf(bundle.questionCompanies[question], ''),
    market: nullIf(bundle.questionMarkets[question], ''),
    trace: nullIf(bundle.questionTraces[question], '')
  }]
}
