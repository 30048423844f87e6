// name: gap/scope
// purpose: A market with its stated parts, and its product and its place with theirs.
// mode: read
// params: market :: STRING, origins :: LIST<STRING>?
// returns: marketIds :: LIST<STRING>, productIds :: LIST<STRING>, placeIds :: LIST<STRING>
// order: the whole first, then its parts by distance and id
MATCH (gap:Entity {id: $market})
RETURN
  COLLECT {
    MATCH (gap)<-[parts:PART_OF]-{0,3}(part:Market)
    WHERE all(edge IN parts WHERE $origins IS NULL OR any(origin IN edge.origins WHERE origin IN $origins))
    WITH part, min(size(parts)) AS depth ORDER BY depth, part.id
    RETURN part.id
  } AS marketIds,
  COLLECT {
    MATCH (gap)-[:OF_PRODUCT]->(:Product)<-[parts:PART_OF]-{0,3}(part:Product)
    WHERE all(edge IN parts WHERE $origins IS NULL OR any(origin IN edge.origins WHERE origin IN $origins))
    WITH part, min(size(parts)) AS depth ORDER BY depth, part.id
    RETURN part.id
  } AS productIds,
  COLLECT {
    MATCH (gap)-[:IN_PLACE]->(:Jurisdiction)<-[parts:PART_OF]-{0,3}(part:Jurisdiction)
    WHERE all(edge IN parts WHERE $origins IS NULL OR any(origin IN edge.origins WHERE origin IN $origins))
    WITH part, min(size(parts)) AS depth ORDER BY depth, part.id
    RETURN part.id
  } AS placeIds
