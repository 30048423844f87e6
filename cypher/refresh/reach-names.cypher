// name: refresh/reach-names
// purpose: Marks the texts that speak of what shares a name with these entities: their findings about names may change.
// mode: write
// params: ids :: LIST<STRING>
// returns: marked :: INTEGER
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:MERGED_INTO]-{0,20}(called:Entity)
UNWIND called.nameKeys AS key
WITH DISTINCT key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_keys', '"' + key + '"', {limit: 50}) YIELD node AS bearer
  MATCH (bearer)-[:MERGED_INTO]->{0,20}(survivor:Entity)
  WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
  RETURN collect(DISTINCT survivor) AS bearers
}
WITH bearers WHERE size(bearers) > 1
UNWIND bearers AS bearer
WITH DISTINCT bearer
MATCH (bearer)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(:Claim)-[:STATED_IN]->(source:Source)
WITH DISTINCT source
WHERE (source.kind <> 'DATA_SET' OR EXISTS { (source)-[:HAS_SENTENCE]->(:Sentence) })
SET source:Unaudited
RETURN count(*) AS marked
