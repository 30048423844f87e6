// name: refresh/mark-texts
// purpose: Marks the texts that state claims, and texts themselves, to be judged where asked, and audited.
// mode: write
// params: claims :: LIST<STRING>, sources :: LIST<STRING>, judge :: BOOLEAN
// returns: marked :: INTEGER
CALL () {
  UNWIND $claims AS id
  MATCH (:Claim {id: id})-[:STATED_IN]->(source:Source)
  RETURN source
  UNION
  UNWIND $sources AS id
  MATCH (source:Source {id: id})
  RETURN source
}
WITH source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
SET source:Unaudited, source:$(CASE WHEN $judge THEN ['Unjudged'] ELSE [] END)
REMOVE source:SetAside
RETURN count(*) AS marked
