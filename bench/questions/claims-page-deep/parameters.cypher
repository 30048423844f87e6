MATCH (claim:Claim)-[:STATED_IN]->(source:Source)
WHERE claim.position > ''
WITH claim, source ORDER BY claim.position
WITH collect([claim.position, source.id, claim.id]) AS places
UNWIND range(0, 11) AS step
WITH toInteger(size(places) * (0.55 + step * 0.035)) AS place, places
RETURN {
  position: places[place][0], source: places[place][1], id: places[place][2], offset: place + 1
} AS parameters
