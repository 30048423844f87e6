// name: refresh/reach-claims
// purpose: Marks other texts whose findings a change to claims may touch: those with a finding on the same matter, and, of what goes, all on that matter.
// mode: write
// params: open :: LIST<{pair :: STRING, rules :: LIST<STRING>}>, gone :: LIST<STRING>, matters :: LIST<STRING>, most :: INTEGER
// returns: marked :: INTEGER
CALL () {
  UNWIND $open AS row
  CALL (row) {
    MATCH (claim:Claim {pair: row.pair})<-[:ABOUT]-(finding:Finding)
    WHERE finding.status <> 'CLOSED' AND finding.rule IN row.rules
    RETURN claim LIMIT 50
  }
  RETURN claim
  UNION
  UNWIND $gone AS pair
  CALL (pair) {
    MATCH (claim:Claim {pair: pair})
    RETURN claim LIMIT 100
  }
  RETURN claim
  UNION
  UNWIND $matters AS matter
  CALL (matter) {
    MATCH (claim:Claim)-[:MEASURES]->(:Quantity {matter: matter})
    WHERE EXISTS { (claim)<-[:ABOUT]-(:Finding {rule: 'NUMBERS_DISAGREE'}) }
    RETURN claim LIMIT 50
  }
  RETURN claim
}
MATCH (claim)-[:STATED_IN]->(source:Source)
WITH DISTINCT source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) }) AND NOT source:Unaudited
WITH source ORDER BY source.id LIMIT $most
SET source:Unaudited
RETURN count(*) AS marked
