UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CREATE (source)-[:HAS_TEXT]->(text:Text)
SET text = row.properties
