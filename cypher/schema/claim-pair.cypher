// name: schema/claim-pair
// purpose: The claims that join the same two things.
// mode: schema
CREATE INDEX claim_pair IF NOT EXISTS FOR (node:Claim) ON (node.pair)
