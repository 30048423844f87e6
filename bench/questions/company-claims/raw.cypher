MATCH (company:Entity {id: $id})
RETURN {
  id: company.id, name: company.name,
  competitors: COLLECT {
    MATCH (company)-[rivalry:COMPETES_WITH]-(competitor:Company)
    WITH rivalry, competitor ORDER BY competitor.id LIMIT 20
    RETURN {
      id: competitor.id, name: competitor.name, relation: { id: rivalry.id },
      claims: COLLECT {
        UNWIND rivalry.claims AS claimId
        MATCH (claim:Claim {id: claimId})-[stated:STATED_IN]->(source:Source)
        RETURN claim { .id, .statement, .verdict, quote: stated.quote, source: source { .id, .title } }
      },
      serves: COLLECT {
        MATCH (competitor)-[selling:SERVES]->(market:Market)
        WITH selling, market ORDER BY market.id LIMIT 20
        RETURN {
          id: market.id, name: market.name, relation: { id: selling.id },
          claims: COLLECT {
            UNWIND selling.claims AS claimId
            MATCH (claim:Claim {id: claimId})-[stated:STATED_IN]->(source:Source)
            RETURN claim { .id, .statement, .verdict, quote: stated.quote, source: source { .id, .title } }
          }
        }
      }
    }
  }
} AS answer
