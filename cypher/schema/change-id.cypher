// name: schema/change-id
// purpose: One Change node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (node:Change) REQUIRE node.id IS UNIQUE
