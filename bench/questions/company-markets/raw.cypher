MATCH (company:Entity {id: $id})
RETURN {
  id: company.id, name: company.name,
  competitors: COLLECT {
    MATCH (company)-[:COMPETES_WITH]-(competitor:Company)
    WITH competitor ORDER BY competitor.id LIMIT 20
    RETURN {
      id: competitor.id, name: competitor.name,
      serves: COLLECT {
        MATCH (competitor)-[:SERVES]->(market:Market)
        WITH market ORDER BY market.id LIMIT 20
        MATCH (market)-[:OF_PRODUCT]->(product:Product)
        RETURN { id: market.id, name: market.name, product: { id: product.id, name: product.name } } ORDER BY market.id
      }
    }
  }
} AS answer
