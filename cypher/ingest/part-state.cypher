// name: ingest/part-state
// purpose: What a loaded bundle brought and defined of some ids, by digests; no row where it is not loaded.
// mode: read
// params: id :: STRING, entities :: LIST<STRING>, sources :: LIST<STRING>, claims :: LIST<STRING>
// returns: digest :: STRING, entities :: LIST<{id :: STRING, digest :: STRING}>, sources :: LIST<{id :: STRING, digest :: STRING}>,
//   claims :: LIST<{id :: STRING, digest :: STRING, current :: BOOLEAN, recordedAt :: STRING}>
// order: one row
MATCH (bundle:Bundle {id: $id})
RETURN
  bundle.digest AS digest,
  COLLECT {
    UNWIND $entities AS asked
    MATCH (entity:Entity {id: asked})<-[defines:DEFINES]-(bundle)
    RETURN { id: entity.id, digest: defines.digest }
  } AS entities,
  COLLECT {
    UNWIND $sources AS asked
    MATCH (source:Source {id: asked})<-[defines:DEFINES]-(bundle)
    RETURN { id: source.id, digest: defines.digest }
  } AS sources,
  COLLECT {
    UNWIND $claims AS asked
    MATCH (claim:Claim {id: asked})<-[brings:BRINGS]-(bundle)
    RETURN { id: claim.id, digest: brings.digest, current: brings.current, recordedAt: brings.recordedAt }
  } AS claims
