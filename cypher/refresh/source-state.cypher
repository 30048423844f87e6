// name: refresh/source-state
// purpose: What bundles say of sources, and the digests of what was made of it last.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, digest :: STRING?, places :: STRING?, said :: LIST<MAP>
// order: as asked; what is said by the id of the bundle
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id,
  source.digest AS digest,
  source.places AS places,
  COLLECT {
    MATCH (source)<-[defines:DEFINES]-(bundle:Bundle)
    RETURN properties(defines) ORDER BY bundle.id
  } AS said
