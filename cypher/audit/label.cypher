// name: audit/label
// purpose: Labels claims, and the claims of texts, that an open or accepted finding is about, and no others, so that Neo4j Browser can colour them.
// mode: write
// params: claims :: LIST<STRING>, sources :: LIST<STRING>
// returns: labelled :: INTEGER
CALL () {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND $sources AS id
  MATCH (:Source {id: id})<-[:STATED_IN]-(claim:Claim)
  RETURN claim
}
WITH claim, EXISTS { MATCH (claim)<-[:ABOUT]-(finding:Finding) WHERE finding.status IN ['OPEN', 'ACCEPTED'] } AS isQuestioned
WHERE isQuestioned <> claim:Questioned
SET claim:$(CASE WHEN isQuestioned THEN ['Questioned'] ELSE [] END)
REMOVE claim:$(CASE WHEN isQuestioned THEN [] ELSE ['Questioned'] END)
RETURN count(*) AS labelled
