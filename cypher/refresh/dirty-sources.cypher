// name: refresh/dirty-sources
// purpose: Some of the sources that are not as they should be after what was said.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING
// order: none is needed
MATCH (source:Source&Dirty)
WHERE NOT source:SetAside
RETURN source.id AS id LIMIT $limit
