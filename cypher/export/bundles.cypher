// name: export/bundles
// purpose: What bundles say of themselves.
// mode: read
// params: origins :: LIST<STRING>?
// returns: id :: STRING, title :: STRING, description :: STRING?, questionTitles :: LIST<STRING>, questionCompanies :: LIST<STRING>,
//   questionMarkets :: LIST<STRING>, questionTraces :: LIST<STRING>
// order: id
MATCH (bundle:Bundle)
WHERE $origins IS NULL OR bundle.id IN $origins
RETURN
  bundle.id AS id,
  bundle.title AS title,
  bundle.description AS description,
  bundle.questionTitles AS questionTitles,
  bundle.questionCompanies AS questionCompanies,
  bundle.questionMarkets AS questionMarkets,
  bundle.questionTraces AS questionTraces
ORDER BY id
