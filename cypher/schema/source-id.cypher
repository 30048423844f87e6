// name: schema/source-id
// purpose: One Source node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE
