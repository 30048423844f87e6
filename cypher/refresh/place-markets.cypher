// name: refresh/place-markets
// purpose: Joins markets to their product and their place, in place of what they were joined to.
// mode: write
// params: rows :: LIST<{id :: STRING, product :: STRING?, place :: STRING?}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (market:Market {id: row.id})
CALL (market) {
  MATCH (market)-[old:OF_PRODUCT|IN_PLACE]->(:Entity)
  DELETE old
}
CALL (market, row) {
  MATCH (product:Product {id: row.product})
  CREATE (market)-[:OF_PRODUCT]->(product)
}
CALL (market, row) {
  MATCH (place:Jurisdiction {id: row.place})
  CREATE (market)-[:IN_PLACE]->(place)
}
RETURN count(*) AS written
