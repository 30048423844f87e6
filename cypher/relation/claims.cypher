// name: relation/claims
// purpose: The live claims behind edges, with the little by which edges are graded.
// mode: read
// params: ids :: LIST<STRING>
// returns: relation :: STRING, id :: STRING, kind :: ClaimKind, verdict :: Verdict, origins :: LIST<STRING>, source :: STRING
// order: relation, then the order of the text
UNWIND $ids AS relation
MATCH (claim:Claim {relationId: relation})-[:STATED_IN]->(source:Source)
WHERE claim.deprecatedAt IS NULL
RETURN relation, claim.id AS id, claim.kind AS kind, claim.verdict AS verdict, claim.origins AS origins, source.id AS source
ORDER BY relation, claim.position
