// name: refresh/next-slice
// purpose: The next piece of what was said and is not applied yet, or of the decisions that wait until all is audited.
// mode: read
// params: decisions :: BOOLEAN
// returns: id :: STRING
// order: position
MATCH (slice:Slice&Dirty)
WHERE NOT slice:SetAside AND (slice.kind = 'DECIDE') = $decisions
RETURN slice.id AS id
ORDER BY slice.position, id LIMIT 1
