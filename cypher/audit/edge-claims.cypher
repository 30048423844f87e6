// name: audit/edge-claims
// purpose: Claims behind edges that bear on the same answers: around markets that are left, on companies that are forced out, and on whose doing that is.
// mode: read
// params: gaps :: LIST<{leaver :: STRING, market :: STRING}>, forced :: LIST<STRING>, limit :: INTEGER
// returns: id :: STRING
// order: none is needed
UNWIND $gaps AS gap
CALL (gap) {
  MATCH (:Market {id: gap.market})<-[edge:EXITS|FILLS_GAP_IN|SERVES]-(:Entity)
  RETURN edge ORDER BY edge.id LIMIT $limit
  UNION
  MATCH (:Company {id: gap.leaver})-[edge:COMPETES_WITH]-(:Entity)
  RETURN edge ORDER BY edge.id LIMIT $limit
}
UNWIND edge.claims[..$limit] AS id
RETURN id
UNION
UNWIND $forced AS company
MATCH (:Company {id: company})<-[edge:FORCES_EXIT_OF]-(cause:Entity)
CALL (cause, edge) {
  RETURN edge AS near
  UNION
  MATCH (cause)-[steps:IMPOSED_BY|PART_OF|BASED_IN]->{1,3}(:Entity)
  UNWIND steps AS near
  RETURN near
}
UNWIND near.claims[..$limit] AS id
RETURN id
