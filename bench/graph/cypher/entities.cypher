UNWIND $rows AS row
MATCH (bundle:Bundle {id: row.bundle})
CREATE (bundle)-[defines:DEFINES]->(entity:Entity:$(row.label))
SET entity = row.properties, defines = row.said
