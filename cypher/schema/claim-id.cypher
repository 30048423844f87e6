// name: schema/claim-id
// purpose: One Claim node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (node:Claim) REQUIRE node.id IS UNIQUE
