// name: refresh/reach-names-of-claims
// purpose: Marks the texts that speak of what shares a name with what these claims speak of.
// mode: write
// params: ids :: LIST<STRING>
// returns: marked :: INTEGER
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(named:Entity)
WITH DISTINCT named
UNWIND named.nameKeys AS key
WITH DISTINCT key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_keys', '"' + key + '"', {limit: 50}) YIELD node AS bearer
  RETURN collect(bearer) AS bearers
}
WITH bearers WHERE size(bearers) > 1
UNWIND bearers AS bearer
WITH DISTINCT bearer
MATCH (bearer)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(:Claim)-[:STATED_IN]->(source:Source)
WITH DISTINCT source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
SET source:Unaudited
RETURN count(*) AS marked
