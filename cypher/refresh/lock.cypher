// name: refresh/lock
// purpose: Takes the lock that whoever changes claims holds until the transaction ends, so that two changes never mix.
// mode: write
// params: none
// returns: locked :: INTEGER
MATCH (schema:SchemaVersion {id: 'lacuna'})
SET schema.version = schema.version
RETURN count(schema) AS locked
