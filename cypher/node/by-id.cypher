// name: node/by-id
// purpose: Entities, claims, sources and bundles by their ids, whichever each id names.
// mode: read
// params: ids :: LIST<STRING>, want :: MAP
// returns: id :: STRING, entity :: entity?, claim :: claim?, source :: source?, bundle :: bundle?
// order: id
UNWIND $ids AS id
RETURN
  id,
  head(COLLECT {
    MATCH (:Entity {id: id})-[:MERGED_INTO]->{0,20}(entity:Entity)
    WHERE NOT EXISTS { (entity)-[:MERGED_INTO]->(:Entity) }
    RETURN
      // include: parts/entity
  }) AS entity,
  head(COLLECT {
    MATCH (claim:Claim {id: id})
    RETURN
      // include: parts/claim
  }) AS claim,
  head(COLLECT {
    MATCH (source:Source {id: id})
    RETURN
      // include: parts/source
  }) AS source,
  head(COLLECT {
    MATCH (bundle:Bundle {id: id})
    RETURN
      // include: parts/bundle
  }) AS bundle
ORDER BY id
