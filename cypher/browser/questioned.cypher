// name: browser/questioned
// purpose: The gravest open findings, with the claims that they are about.
// mode: read
// params: none
// returns: picture :: MAP
// order: severity and rule of the finding, then of the text; at most eight findings, five claims of each
MATCH (finding:Finding)
WHERE finding.position >= '' AND finding.status IN ['OPEN', 'ACCEPTED']
WITH finding ORDER BY finding.position LIMIT 8
CALL (finding) {
  MATCH picture = (finding)-[:ABOUT]->(claim:Claim)
  WITH picture ORDER BY claim.position LIMIT 5
  RETURN picture
}
RETURN picture
