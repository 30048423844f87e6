// name: curation/claims-naming
// purpose: Claims whose bundles name any of some entities, whatever those were merged into.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: id
UNWIND $ids AS asked
MATCH (:Entity {id: asked})-[:MERGED_INTO]->{0,20}(entity:Entity)
MATCH (entity)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(claim:Claim)
WHERE EXISTS { (claim)<-[brings:BRINGS]-(:Bundle) WHERE brings.said CONTAINS '"' + asked + '"' }
RETURN DISTINCT claim.id AS id
ORDER BY id
