// name: audit/stated-in
// purpose: The sources that state claims.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: id
UNWIND $ids AS claimId
MATCH (:Claim {id: claimId})-[:STATED_IN]->(source:Source)
RETURN DISTINCT source.id AS id
ORDER BY id
