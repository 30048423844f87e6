// name: refresh/measure-claims
// purpose: Gives claims their quantities.
// mode: write
// params: rows :: LIST<{claim :: STRING, quantity :: {id :: STRING, name :: STRING, measure :: STRING, low :: FLOAT?, high :: FLOAT?,
//   unit :: STRING?, trend :: STRING?, text :: STRING, position :: INTEGER, matter :: STRING?}}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
CREATE (claim)-[:MEASURES]->(quantity:Quantity {id: row.quantity.id})
SET quantity = row.quantity
RETURN count(*) AS written
