// name: ingest/bundle-counts
// purpose: How many claims of a bundle no other bundle brings, and how many others do; no row where it is not loaded.
// mode: read
// params: id :: STRING
// returns: removed :: INTEGER, kept :: INTEGER
// order: one row
MATCH (bundle:Bundle {id: $id})
CALL (bundle) {
  MATCH (bundle)-[:BRINGS]->(claim:Claim)
  WITH COUNT { (claim)<-[:BRINGS]-() } > 1 AS isKept
  RETURN sum(CASE WHEN isKept THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN isKept THEN 1 ELSE 0 END) AS kept
}
RETURN removed, kept
