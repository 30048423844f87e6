// name: refresh/unjudged
// purpose: Some of the texts whose citations are not judged, and how many claims each states.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING, claims :: INTEGER
// order: none is needed
MATCH (source:Source&Unjudged)
WHERE NOT source:SetAside
WITH source LIMIT $limit
RETURN source.id AS id, COUNT { (source)<-[:STATED_IN]-() } AS claims
