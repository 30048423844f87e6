// name: schema/slice-id
// purpose: One Slice node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT slice_id IF NOT EXISTS FOR (node:Slice) REQUIRE node.id IS UNIQUE
