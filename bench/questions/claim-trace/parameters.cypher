MATCH (claim:Claim)-[:CITES]->(:Source)
WHERE claim.predicate IS NOT NULL
WITH claim, COUNT { (claim)-[:CITES]->() } AS cited
WITH claim ORDER BY cited DESC, claim.id
WITH collect(claim.id) AS ids
UNWIND range(0, 11) AS step
RETURN { id: ids[toInteger(step * (size(ids) - 1) / 11.0)] } AS parameters
