MATCH (company:Company)-[edge:COMPETES_WITH|EXITS|REMAINS_IN|SERVES|FILLS_GAP_IN|BARRED_FROM|SUPPLIES|BACKED_BY|BASED_IN|RESTRICTS|BENEFITS|IMPOSED_BY|RETALIATES_FOR|FORCES_EXIT_OF|PART_OF]-()
WHERE NOT company.group
WITH company, count(edge) AS degree
WHERE 3 <= degree <= 12
WITH company ORDER BY company.id
WITH collect(company) AS companies
UNWIND range(0, 39) AS step
WITH companies[toInteger(step * (size(companies) - 1) / 40.0)] AS from, companies[toInteger((step + 1) * (size(companies) - 1) / 40.0)] AS to
CALL (from, to) {
  MATCH path = SHORTEST 101 PATHS (from) ((:Entity)-[hop:COMPETES_WITH|EXITS|REMAINS_IN|SERVES|FILLS_GAP_IN|BARRED_FROM|SUPPLIES|BACKED_BY|BASED_IN|RESTRICTS|BENEFITS|IMPOSED_BY|RETALIATES_FOR|FORCES_EXIT_OF|PART_OF]-(met:Entity)){1,3} (to)
  WHERE none(middle IN met[..-1] WHERE middle = to OR middle = from)
    AND size(met) = size(COLLECT { UNWIND met AS each RETURN DISTINCT each })
  RETURN count(path) AS found
}
WITH from, to, found WHERE 1 <= found <= 100
RETURN { from: from.id, to: to.id } AS parameters
ORDER BY found DESC, from.id LIMIT 12
