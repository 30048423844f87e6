// name: refresh/try-again
// purpose: Takes up again what was set aside.
// mode: write
// params: none
// returns: again :: INTEGER
MATCH (node:SetAside)
REMOVE node:SetAside
RETURN count(*) AS again
