// name: schema/schema-version
// purpose: One SchemaVersion node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (node:SchemaVersion) REQUIRE node.id IS UNIQUE
