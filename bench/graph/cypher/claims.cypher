UNWIND $rows AS row
MATCH (bundle:Bundle {id: row.bundle})
MATCH (source:Source {id: row.source})
CREATE (bundle)-[brings:BRINGS]->(claim:Claim:$(row.label))-[stated:STATED_IN]->(source)
SET claim = row.properties, brings = row.said, stated = row.stated
