// name: ingest/bundle-state
// purpose: What a loaded bundle brought and defined, by digests; no row where it is not loaded.
// mode: read
// params: id :: STRING
// returns: digest :: STRING, entities :: LIST<{id :: STRING, digest :: STRING}>, sources :: LIST<{id :: STRING, digest :: STRING}>,
//   claims :: LIST<{id :: STRING, digest :: STRING, current :: BOOLEAN, recordedAt :: STRING}>
// order: one row
MATCH (bundle:Bundle {id: $id})
RETURN
  bundle.digest AS digest,
  COLLECT {
    MATCH (bundle)-[defines:DEFINES]->(entity:Entity)
    RETURN { id: entity.id, digest: defines.digest }
  } AS entities,
  COLLECT {
    MATCH (bundle)-[defines:DEFINES]->(source:Source)
    RETURN { id: source.id, digest: defines.digest }
  } AS sources,
  COLLECT {
    MATCH (bundle)-[brings:BRINGS]->(claim:Claim)
    RETURN { id: claim.id, digest: brings.digest, current: brings.current, recordedAt: brings.recordedAt }
  } AS claims
