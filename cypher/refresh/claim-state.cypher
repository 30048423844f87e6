// name: refresh/claim-state
// purpose: What bundles say of claims, and what was made of it last.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, digest :: STRING?, version :: INTEGER?, predicate :: STRING?, relationId :: STRING?, pair :: STRING?, validTime :: STRING?,
//   matters :: LIST<STRING?>,
//   subject :: STRING?, object :: STRING?, deprecated :: {at :: STRING, by :: STRING, reason :: STRING}?,
//   brought :: LIST<{bundle :: STRING, current :: BOOLEAN, digest :: STRING, said :: STRING, recordedAt :: STRING, droppedAt :: STRING?}>
// order: as asked; what is brought by the id of the bundle
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  claim.digest AS digest, claim.version AS version, claim.predicate AS predicate, claim.relationId AS relationId,
  claim.pair AS pair, claim.validTime AS validTime,
  [(claim)-[:MEASURES]->(quantity:Quantity) | quantity.matter] AS matters,
  head([(claim)-[:SUBJECT]->(subject:Entity) | subject.id]) AS subject,
  head([(claim)-[:OBJECT]->(object:Entity) | object.id]) AS object,
  CASE WHEN claim.deprecatedAt IS NOT NULL THEN {
    at: claim.deprecatedAt, by: claim.deprecatedBy, reason: claim.deprecatedReason
  } END AS deprecated,
  COLLECT {
    MATCH (claim)<-[brings:BRINGS]-(bundle:Bundle)
    WITH bundle, brings ORDER BY bundle.id
    RETURN brings { .current, .digest, .said, .recordedAt, .droppedAt, bundle: bundle.id }
  } AS brought
