MATCH (company:Company)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH company, count(claim) AS claims
WHERE 5 <= claims <= 200
WITH company ORDER BY claims DESC, company.id
WITH collect(company.name) AS names
UNWIND range(0, 11) AS step
RETURN { text: names[toInteger(step * (size(names) - 1) / 11.0)] } AS parameters
