// name: audit/label
// purpose: Labels the claims of sources that an open or accepted finding is about, and no others, so that Neo4j Browser can colour them.
// mode: write
// params: sources :: LIST<STRING>
// returns: labelled :: INTEGER
MATCH (source:Source) WHERE source.id IN $sources
MATCH (source)<-[:STATED_IN]-(claim:Claim)
CALL (claim) {
  WITH claim WHERE EXISTS { MATCH (claim)<-[:ABOUT]-(finding:Finding) WHERE finding.status IN ['OPEN', 'ACCEPTED'] }
  SET claim:Questioned
}
CALL (claim) {
  WITH claim WHERE NOT EXISTS { MATCH (claim)<-[:ABOUT]-(finding:Finding) WHERE finding.status IN ['OPEN', 'ACCEPTED'] }
  REMOVE claim:Questioned
}
RETURN count(*) AS labelled
