// name: schema/claim-time
// purpose: The timeline.
// mode: schema
CREATE INDEX claim_time IF NOT EXISTS FOR (node:Claim) ON (node.timeKey)
