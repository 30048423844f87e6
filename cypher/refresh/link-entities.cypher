// name: refresh/link-entities
// purpose: Joins claims to their subjects, objects, markets and mentions.
// mode: write
// params: rows :: LIST<{id :: STRING, type :: STRING, entity :: STRING}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (entity:Entity {id: row.entity})
CREATE (claim)-[:$(row.type)]->(entity)
RETURN count(*) AS written
