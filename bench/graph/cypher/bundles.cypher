UNWIND $rows AS row
CREATE (bundle:Bundle)
SET bundle = row.properties
