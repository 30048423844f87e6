// name: audit/about
// purpose: Findings about claims or sources.
// mode: read
// params: claims :: LIST<STRING>, sources :: LIST<STRING>
// returns: id :: STRING
// order: id
CALL () {
  MATCH (claim:Claim)<-[:ABOUT]-(finding:Finding) WHERE claim.id IN $claims
  RETURN finding
  UNION
  MATCH (source:Source)<-[:ABOUT]-(finding:Finding) WHERE source.id IN $sources
  RETURN finding
}
RETURN DISTINCT finding.id AS id
ORDER BY id
