UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (claim)-[:IN_SENTENCE]->(sentence)
