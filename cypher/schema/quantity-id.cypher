// name: schema/quantity-id
// purpose: One Quantity node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT quantity_id IF NOT EXISTS FOR (node:Quantity) REQUIRE node.id IS UNIQUE
