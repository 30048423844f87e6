// name: ingest/bundle-claims
// purpose: What a loaded bundle brought, by digests, a page at a time.
// mode: read
// params: id :: STRING, after :: STRING, limit :: INTEGER
// returns: id :: STRING, digest :: STRING, current :: BOOLEAN, recordedAt :: STRING
// order: id
MATCH (:Bundle {id: $id})-[brings:BRINGS]->(claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id, brings.digest AS digest, brings.current AS current, brings.recordedAt AS recordedAt
ORDER BY id LIMIT $limit
