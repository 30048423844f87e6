// name: bundle/rows
// purpose: Bundles by their ids.
// mode: read
// type: bundle-row
// params: ids :: LIST<STRING>
// returns: id :: STRING, title :: STRING, description :: STRING?, loadedBy :: STRING?,
//   questions :: LIST<{title :: STRING, company :: STRING?, market :: STRING?, trace :: STRING?}>
// order: as the ids
UNWIND $ids AS id
MATCH (bundle:Bundle {id: id})
RETURN
  bundle.id AS id, bundle.title AS title, bundle.description AS description, bundle.loadedBy AS loadedBy,
  [question IN range(0, size(bundle.questionTitles) - 1) | {
    title: bundle.questionTitles[question],
    company: nullIf(bundle.questionCompanies[question], ''),
    market: nullIf(bundle.questionMarkets[question], ''),
    trace: nullIf(bundle.questionTraces[question], '')
  }] AS questions
