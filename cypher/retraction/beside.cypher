// name: retraction/beside
// purpose: The edges that claims make, with every live claim behind them and where that is stated.
// mode: read
// params: claims :: LIST<STRING>
// returns: relation :: STRING, claims :: LIST<[id :: STRING, source :: STRING]>
// order: relation; claims in the order of the text
UNWIND $claims AS id
MATCH (touched:Claim {id: id})
WHERE touched.deprecatedAt IS NULL AND touched.relationId IS NOT NULL
WITH DISTINCT touched.relationId AS relation
RETURN relation, COLLECT {
  MATCH (claim:Claim {relationId: relation})-[:STATED_IN]->(source:Source)
  WHERE claim.deprecatedAt IS NULL
  RETURN [claim.id, source.id] ORDER BY claim.position
} AS claims
ORDER BY relation
