// name: export/sources
// purpose: Sources with their lists of references, a page at a time; of some bundles those that they define or name.
// mode: read
// params: origins :: LIST<STRING>?, after :: STRING, limit :: INTEGER
// returns: id :: STRING, kind :: STRING, title :: STRING?, authors :: LIST<STRING>, publisher :: STRING?, published :: STRING?,
//   url :: STRING?, language :: STRING?, held :: STRING, abstract :: STRING?, textId :: STRING?, textLength :: INTEGER?,
//   references :: LIST<{marker :: STRING, source :: STRING, start :: INTEGER?, end :: INTEGER?}>
// order: id
MATCH (source:Source)
WHERE source.id > $after
  AND ($origins IS NULL
    OR EXISTS { MATCH (source)<-[:DEFINES]-(bundle:Bundle) WHERE bundle.id IN $origins }
    OR EXISTS {
      MATCH (source)<-[:STATED_IN|CITES]-(claim:Claim)
      WHERE any(origin IN claim.origins WHERE origin IN $origins)
    })
RETURN
  source.id AS id,
  source.kind AS kind,
  source.title AS title,
  source.authors AS authors,
  source.publisher AS publisher,
  source.published AS published,
  source.url AS url,
  source.language AS language,
  source.held AS held,
  source.abstract AS abstract,
  source.textId AS textId,
  source.textLength AS textLength,
  COLLECT {
    MATCH (source)-[cites:CITES]->(cited:Source)
    WITH cites, cited ORDER BY cites.position
    RETURN { marker: cites.marker, source: cited.id, start: cites.start, end: cites.end }
  } AS references
ORDER BY id LIMIT $limit
