// name: curation/claims-naming
// purpose: Claims whose bundles name an entity, or one that was merged into it, whatever they are of now.
// mode: read
// params: id :: STRING
// returns: id :: STRING
// order: id
MATCH (named:Entity)-[:MERGED_INTO]->{0,20}(:Entity {id: $id})
MATCH (named)-[:MERGED_INTO]->{0,20}(entity:Entity)
MATCH (entity)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)
WHERE EXISTS { (claim)<-[brings:BRINGS]-(:Bundle) WHERE brings.said CONTAINS '"' + named.id + '"' }
RETURN DISTINCT claim.id AS id
ORDER BY id
