// name: retraction/affected
// purpose: The live claims that a source states or is cited for, or the one claim, with every live claim behind their edges.
// mode: read
// params: source :: STRING?, claim :: STRING?, want :: MAP
// returns: known :: BOOLEAN, stated :: LIST<claim>, citing :: LIST<claim>, beside :: LIST<claim>
// order: the order of the text
RETURN
  EXISTS { (:Source {id: $source}) } OR EXISTS { (:Claim {id: $claim}) } AS known,
  COLLECT {
    MATCH (fallen:Claim)
    WHERE fallen.deprecatedAt IS NULL AND (fallen.id = $claim OR EXISTS { (fallen)-[:STATED_IN]->(:Source {id: $source}) })
    WITH fallen ORDER BY fallen.position
    RETURN
      // include: parts/claim as fallen
  } AS stated,
  COLLECT {
    MATCH (citer:Claim)-[:CITES]->(:Source {id: $source})
    WHERE citer.deprecatedAt IS NULL AND NOT EXISTS { (citer)-[:STATED_IN]->(:Source {id: $source}) }
    WITH DISTINCT citer ORDER BY citer.position
    RETURN
      // include: parts/claim as citer
  } AS citing,
  COLLECT {
    MATCH (touched:Claim)
    WHERE touched.deprecatedAt IS NULL AND touched.relationId IS NOT NULL
      AND (touched.id = $claim OR EXISTS { (touched)-[:STATED_IN|CITES]->(:Source {id: $source}) })
    WITH DISTINCT touched.relationId AS relationId
    MATCH (beside:Claim {relationId: relationId})
    WHERE beside.deprecatedAt IS NULL
    WITH beside ORDER BY beside.position
    RETURN
      // include: parts/claim as beside
  } AS beside
