// name: ingest/bundle-definitions
// purpose: What a loaded bundle defines, by digests.
// mode: read
// params: id :: STRING
// returns: id :: STRING, isEntity :: BOOLEAN, digest :: STRING
// order: none is needed
MATCH (:Bundle {id: $id})-[defines:DEFINES]->(defined:Entity|Source)
RETURN defined.id AS id, defined:Entity AS isEntity, defines.digest AS digest
