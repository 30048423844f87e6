// name: schema/claim-predicate
// purpose: Finds claims by what they say, in the order of the text.
// mode: schema
CREATE INDEX claim_predicate IF NOT EXISTS FOR (node:Claim) ON (node.predicate, node.position)
