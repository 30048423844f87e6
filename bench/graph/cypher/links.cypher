UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (entity:Entity {id: row.entity})
CREATE (claim)-[:$(row.type)]->(entity)
