// name: retraction/gaps
// purpose: The gaps that claims may decide: live exits of a company or from a market that the claims, or claims of their subjects, speak of.
// mode: read
// params: claims :: LIST<STRING>, limit :: INTEGER
// returns: company :: STRING, market :: STRING
// order: company, then market
MATCH (claim:Claim) WHERE claim.id IN $claims
MATCH (claim)-[:SUBJECT|OBJECT|IN_MARKET]->(named:Entity)
WITH DISTINCT named
CALL (named) {
  MATCH (named)-[exits:EXITS]-(:Entity)
  RETURN exits
  UNION
  MATCH (named)-[:FILLS_GAP_IN|SERVES|COMPETES_WITH|OF_PRODUCT|PART_OF]-(near:Entity)-[exits:EXITS]-(:Entity)
  RETURN exits
}
WITH DISTINCT exits
RETURN startNode(exits).id AS company, endNode(exits).id AS market
ORDER BY company, market LIMIT $limit
