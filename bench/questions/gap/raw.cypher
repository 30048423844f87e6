MATCH (leaver:Entity {id: $company})
MATCH (market:Entity {id: $market})<-[:PART_OF]-{0,3}(part:Market)
WITH leaver, collect(DISTINCT part) AS parts
CALL (parts, leaver) {
  UNWIND parts AS part
  MATCH (part)<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(company:Company)
  WHERE claim.predicate IN ['FILLS_GAP_IN', 'SERVES', 'EXITS', 'BARRED_FROM'] AND NOT claim.negated
    AND claim.deprecatedAt IS NULL AND NOT company.group AND company <> leaver
  RETURN company, claim, claim.predicate AS says
  UNION
  UNWIND parts AS part
  MATCH (part)<-[:IN_MARKET]-(claim:Claim {predicate: 'COMPETES_WITH'})-[:SUBJECT|OBJECT]->(leaver)
  WHERE NOT claim.negated AND claim.deprecatedAt IS NULL
  MATCH (claim)-[:SUBJECT|OBJECT]->(company:Company)
  WHERE company <> leaver AND NOT company.group
  RETURN company, claim, 'COMPETES_WITH' AS says
}
WITH company, claim, CASE
  WHEN says = 'EXITS' AND claim.kind IN ['FACT', 'CAUSAL'] THEN 1
  WHEN says = 'FILLS_GAP_IN' THEN 2
  WHEN says = 'BARRED_FROM' AND claim.kind <> 'FORECAST' AND claim.modality <> 'POSSIBLE' THEN 3
  WHEN says = 'COMPETES_WITH' THEN 4
  WHEN says = 'SERVES' AND claim.kind <> 'FORECAST' AND NOT claim.modality IN ['POSSIBLE', 'PLANNED'] THEN 4
END AS place
WHERE place IS NOT NULL
WITH company, min(place) AS first, collect({ place: place, claim: claim }) AS said
WHERE first IN [2, 4]
RETURN collect({
  tier: CASE first WHEN 2 THEN 'A' ELSE 'B' END, company: company { .id, .name },
  claims: COLLECT {
    UNWIND said AS one
    WITH one.claim AS claim, one.place AS place WHERE place = first
    MATCH (claim)-[stated:STATED_IN]->(source:Source)
    RETURN claim {
      .id, .statement, .kind, .modality, .negated, .hedge, .verdict,
      quote: stated.quote, start: stated.start, end: stated.end, source: source { .id, .title }
    } ORDER BY claim.position
  }
}) AS answer
