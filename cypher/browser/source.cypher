// name: browser/source
// purpose: A source as a picture: what it states, what is cited from it, and the sources that it cites and that cite it.
// mode: read
// params: source :: STRING
// returns: source :: MAP, picture :: MAP?
// order: of the text; at most 16 claims either way, and 16 sources
MATCH (source:Source {id: $source})
OPTIONAL CALL (source) {
  MATCH picture = (source)<-[:STATED_IN]-(claim:Claim)
  WITH picture ORDER BY claim.position LIMIT 16
  RETURN picture
  UNION
  MATCH picture = (source)<-[:CITES]-(claim:Claim)
  WITH picture ORDER BY claim.position LIMIT 16
  RETURN picture
  UNION
  MATCH picture = (source)-[citation:CITES]-(other:Source)
  WITH picture ORDER BY citation.position, other.id LIMIT 16
  RETURN picture
}
RETURN
  source,
  picture
