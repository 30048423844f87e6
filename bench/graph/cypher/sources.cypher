UNWIND $rows AS row
MATCH (bundle:Bundle {id: row.bundle})
CREATE (bundle)-[defines:DEFINES]->(source:Source)
SET source = row.properties, defines = row.said
