// name: schema/finding-id
// purpose: One Finding node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (node:Finding) REQUIRE node.id IS UNIQUE
