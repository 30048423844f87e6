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
    MATCH (entity:Entity {id: id})
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
