// name: schema/text-id
// purpose: One Text node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (node:Text) REQUIRE node.id IS UNIQUE
