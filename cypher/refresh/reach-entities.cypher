// name: refresh/reach-entities
// purpose: Marks what says the names of entities: the captions of their claims, and the texts that speak of them.
// mode: write
// params: ids :: LIST<STRING>
// returns: marked :: INTEGER
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[end:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)
FOREACH (_ IN CASE WHEN type(end) IN ['SUBJECT', 'OBJECT'] THEN [1] ELSE [] END | SET claim:Dirty)
WITH DISTINCT claim
MATCH (claim)-[:STATED_IN]->(source:Source)
WITH DISTINCT source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
SET source:Unjudged:Unaudited
REMOVE source:SetAside
RETURN count(*) AS marked
