// name: bundle/counts
// purpose: How many live claims bundles bring, and how many sources they define.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, claims :: INTEGER, sources :: INTEGER
// order: as the ids
UNWIND $ids AS id
MATCH (bundle:Bundle {id: id})
RETURN
  id,
  COUNT { MATCH (bundle)-[brings:BRINGS]->(claim:Claim) WHERE brings.current AND claim.deprecatedAt IS NULL } AS claims,
  COUNT { (bundle)-[:DEFINES]->(:Source) } AS sources
