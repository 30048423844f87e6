// name: schema/claim-position
// purpose: Pages of claims in the order of the text.
// mode: schema
CREATE INDEX claim_position IF NOT EXISTS FOR (node:Claim) ON (node.position)
