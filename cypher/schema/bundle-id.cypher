// name: schema/bundle-id
// purpose: One Bundle node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT bundle_id IF NOT EXISTS FOR (node:Bundle) REQUIRE node.id IS UNIQUE
