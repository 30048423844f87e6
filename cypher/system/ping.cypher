// name: system/ping
// purpose: That Neo4j answers, and which version of the schema is in place.
// mode: read
// params: none
// returns: version :: INTEGER?
OPTIONAL MATCH (schema:SchemaVersion {id: 'lacuna'})
RETURN schema.version AS version
