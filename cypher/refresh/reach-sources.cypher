// name: refresh/reach-sources
// purpose: Marks what hangs on the text and the references of sources: the claims stated there, where that changed, and the texts that cite them.
// mode: write
// params: ids :: LIST<STRING>, placed :: LIST<STRING>
// returns: marked :: INTEGER
CALL () {
  UNWIND $placed AS id
  MATCH (:Source {id: id})<-[:STATED_IN]-(claim:Claim)
  SET claim:Dirty
  RETURN count(*) AS claims
}
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CITES]-{0,1}(source:Source)
WITH DISTINCT source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) }) AND EXISTS { (source)<-[:STATED_IN]-(:Claim) }
SET source:Unjudged:Unaudited
REMOVE source:SetAside
RETURN count(*) AS marked
