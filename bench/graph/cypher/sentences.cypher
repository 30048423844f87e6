UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CREATE (source)-[:HAS_SENTENCE]->(sentence:Sentence)
SET sentence = row.properties
