// name: audit/all-texts
// purpose: Marks every text that states claims to be judged and audited, a page at a time; a table is none.
// mode: write
// params: after :: STRING, limit :: INTEGER
// returns: last :: STRING?, marked :: INTEGER
MATCH (source:Source)
WHERE source.id > $after AND EXISTS { (source)<-[:STATED_IN]-(:Claim) } AND (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
WITH source ORDER BY source.id LIMIT $limit
SET source:Unjudged:Unaudited
REMOVE source:SetAside
RETURN max(source.id) AS last, count(*) AS marked
