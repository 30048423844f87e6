// name: browser/claims
// purpose: Some claims as a picture, with the entities that they are about and the sources that they stand in and cite.
// mode: read
// params: claims :: LIST<STRING>
// returns: picture :: MAP
// order: of the text; the first ten claims
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
WITH claim ORDER BY claim.position LIMIT 10
// include: parts/drawn-claims
