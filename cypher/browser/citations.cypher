// name: browser/citations
// purpose: Who cites whom: the sources that cite most, with what they cite.
// mode: read
// params: none
// returns: picture :: MAP
// order: number of citations, then place of the citation; at most three sources, twelve citations of each
MATCH (citing:Source)
WHERE EXISTS { (citing)-[:CITES]->(:Source) }
WITH citing ORDER BY COUNT { (citing)-[:CITES]->(:Source) } DESC, citing.id LIMIT 3
CALL (citing) {
  MATCH picture = (citing)-[citation:CITES]->(cited:Source)
  WITH picture ORDER BY citation.position, cited.id LIMIT 12
  RETURN picture
}
RETURN picture
