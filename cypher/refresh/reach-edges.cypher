// name: refresh/reach-edges
// purpose: Marks the texts behind edges around markets that are left, on companies that are forced out, and from what forces them.
// mode: write
// params: markets :: LIST<STRING>, forced :: LIST<STRING>, causes :: LIST<STRING>, most :: INTEGER
// returns: marked :: INTEGER
CALL () {
  UNWIND $markets AS id
  CALL (id) {
    MATCH (:Market {id: id})<-[edge:EXITS|FILLS_GAP_IN|SERVES]-(:Entity)
    RETURN edge ORDER BY edge.id LIMIT 20
  }
  RETURN edge
  UNION
  UNWIND $forced AS id
  CALL (id) {
    MATCH (:Company {id: id})<-[edge:FORCES_EXIT_OF]-(:Entity)
    RETURN edge ORDER BY edge.id LIMIT 20
  }
  RETURN edge
  UNION
  UNWIND $causes AS id
  MATCH (:Entity {id: id})-[edge:FORCES_EXIT_OF]->(:Company)
  RETURN edge
}
UNWIND edge.claims[..5] AS claimId
MATCH (:Claim {id: claimId})-[:STATED_IN]->(source:Source)
WITH DISTINCT source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) }) AND NOT source:Unaudited
WITH source ORDER BY source.id LIMIT $most
SET source:Unaudited
RETURN count(*) AS marked
