MATCH (company:Company)-[edge:COMPETES_WITH]-()
WHERE NOT company.group
WITH company, count(edge) AS degree
WHERE degree >= 3
WITH company ORDER BY degree DESC, company.id
WITH collect(company.id) AS ids
UNWIND range(0, 11) AS step
RETURN { id: ids[toInteger(step * (size(ids) - 1) / 11.0)] } AS parameters
