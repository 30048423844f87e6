MATCH (source:Source)
WHERE EXISTS { (source)-[:HAS_SENTENCE]->() } AND EXISTS { (source)<-[:STATED_IN]-(:Claim) }
WITH source ORDER BY source.id LIMIT $count
SET source:Unaudited
