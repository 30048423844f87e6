MATCH (company:Company)-[exit:EXITS]->(market:Market)
WHERE NOT company.group
WITH company, market, COUNT { (market)<-[:OBJECT|IN_MARKET]-(:Claim) } AS ties
WITH company, market ORDER BY ties DESC, company.id, market.id
WITH collect({ company: company.id, market: market.id }) AS gaps
UNWIND range(0, 11) AS step
RETURN gaps[toInteger(step * (size(gaps) - 1) / 11.0)] AS parameters
