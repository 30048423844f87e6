// name: retraction/fallen
// purpose: The live claims that a source states, or that cite it and are stated elsewhere.
// mode: read
// params: source :: STRING
// returns: known :: BOOLEAN, stated :: LIST<STRING>, citing :: LIST<STRING>
// order: the order of the text
OPTIONAL MATCH (source:Source {id: $source})
RETURN
  source IS NOT NULL AS known,
  COLLECT {
    MATCH (source)<-[:STATED_IN]-(claim:Claim)
    WHERE claim.deprecatedAt IS NULL
    RETURN claim.id ORDER BY claim.position
  } AS stated,
  COLLECT {
    MATCH (source)<-[:CITES]-(claim:Claim)
    WHERE claim.deprecatedAt IS NULL AND NOT EXISTS { (claim)-[:STATED_IN]->(source) }
    WITH DISTINCT claim
    RETURN claim.id ORDER BY claim.position
  } AS citing
