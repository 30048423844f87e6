// name: system/record-schema
// purpose: Records the version of constraints and indexes that is in place.
// mode: write
// params: version :: INTEGER
// returns: version :: INTEGER
MERGE (schema:SchemaVersion {id: 'lacuna'})
SET schema.version = $version, schema.name = 'Schema version ' + toString($version)
RETURN schema.version AS version
