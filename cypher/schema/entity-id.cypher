// name: schema/entity-id
// purpose: One Entity node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE
