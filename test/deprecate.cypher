// name: deprecate
// purpose: Deprecates a claim as a curator would.
// mode: write
MATCH (claim:Claim {id: $in.id})
SET claim.deprecatedAt = '2026-02-02T00:00:00.000Z', claim.deprecatedBy = 'curator', claim.deprecatedReason = 'It is wrong.'
