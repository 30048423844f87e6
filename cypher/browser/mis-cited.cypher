// name: browser/mis-cited
// purpose: Claims whose citations are about something else, with what they cite.
// mode: read
// params: none
// returns: picture :: MAP
// order: of the text; the first ten claims
MATCH (claim:Mismatch)
WHERE NOT 'Deprecated' IN labels(claim)
WITH claim ORDER BY claim.position LIMIT 10
// include: parts/drawn-claims
