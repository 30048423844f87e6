UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CREATE (claim)-[:MEASURES]->(quantity:Quantity)
SET quantity = row.properties
