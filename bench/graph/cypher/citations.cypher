UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (source:Source {id: row.source})
CREATE (claim)-[cites:CITES]->(source)
SET cites = row.properties
