// name: refresh/unaudited
// purpose: Some of the texts whose findings are not up to date, and how many claims each states.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING, claims :: INTEGER
// order: none is needed
MATCH (source:Source&Unaudited)
WHERE NOT source:SetAside
WITH source LIMIT $limit
RETURN source.id AS id, COUNT { (source)<-[:STATED_IN]-() } AS claims
