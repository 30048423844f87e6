UNWIND $rows AS row
MATCH (market:Entity {id: row.id})
MATCH (product:Entity {id: row.product})
MATCH (place:Entity {id: row.place})
CREATE (product)<-[:OF_PRODUCT]-(market)-[:IN_PLACE]->(place)
