// name: refresh/dirty-texts
// purpose: Some of the texts that are not as they should be after what was said.
// mode: read
// params: limit :: INTEGER
// returns: id :: STRING
// order: none is needed
MATCH (text:Text&Dirty)
WHERE NOT text:SetAside
RETURN text.id AS id LIMIT $limit
