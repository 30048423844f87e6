// name: schema/change-key
// purpose: One Change node for each idempotencyKey, and a way to find it.
// mode: schema
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (node:Change) REQUIRE node.idempotencyKey IS UNIQUE
