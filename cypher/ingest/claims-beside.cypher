// name: ingest/claims-beside
// purpose: The claims whose caption or verdict hangs on these entities and sources.
// mode: read
// params: entities :: LIST<STRING>, sources :: LIST<STRING>
// returns: id :: STRING
// order: none is needed
UNWIND $entities AS entityId
MATCH (:Entity {id: entityId})<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN claim.id AS id
UNION
UNWIND $sources AS sourceId
MATCH (:Source {id: sourceId})<-[:CITES]-{0,1}(:Source)<-[:STATED_IN|CITES]-(claim:Claim)
RETURN claim.id AS id
