// name: audit/namesakes
// purpose: The names by which what some texts speak of is mistaken for something else, with what they stand for after merges.
// mode: read
// params: sources :: LIST<STRING>
// returns: keys :: LIST<STRING>, entities :: LIST<{id :: STRING, type :: STRING, names :: LIST<STRING>}>
// order: by what they stand for
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:STATED_IN]-(own:Claim)-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]->(named:Entity)
WHERE own.deprecatedAt IS NULL
WITH DISTINCT named
MATCH (named)-[:MERGED_INTO]-{0,20}(called:Entity)
UNWIND called.nameKeys AS key
WITH DISTINCT key
CALL (key) {
  CALL db.index.fulltext.queryNodes('name_keys', '"' + key + '"', {limit: 50}) YIELD node AS bearer
  MATCH (bearer)-[:MERGED_INTO]->{0,20}(survivor:Entity)
  WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
  WITH DISTINCT survivor ORDER BY survivor.id
  RETURN collect(survivor) AS borne
}
WITH key, borne WHERE size(borne) > 1
// A market may be called what its product is called: one is a part of what the other means.
WITH key, [one IN borne WHERE NOT EXISTS { MATCH (one)-[:OF_PRODUCT|IN_PLACE]->(of:Entity) WHERE of IN borne }] AS bearers
WHERE size(bearers) > 1
WITH bearers, key ORDER BY key
WITH bearers, collect(key) AS keys
RETURN
  keys,
  [bearer IN bearers | bearer { .id, .type, names: [bearer.name] + bearer.aliases }] AS entities
ORDER BY [bearer IN bearers | bearer.id]
