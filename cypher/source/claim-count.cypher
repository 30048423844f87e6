// name: source/claim-count
// purpose: How many live claims sources state.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, count :: INTEGER
// order: as the ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COUNT { MATCH (source)<-[:STATED_IN]-(claim:Claim) WHERE claim.deprecatedAt IS NULL } AS count
