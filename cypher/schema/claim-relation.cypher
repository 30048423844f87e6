// name: schema/claim-relation
// purpose: The claims behind an edge.
// mode: schema
CREATE INDEX claim_relation IF NOT EXISTS FOR (node:Claim) ON (node.relationId)
