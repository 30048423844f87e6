UNWIND $rows AS row
MATCH (citing:Source {id: row.id})
MATCH (cited:Source {id: row.source})
CREATE (citing)-[cites:CITES]->(cited)
SET cites = row.properties
