// name: refresh/mark-claims
// purpose: Marks claims as dirty.
// mode: write
// params: ids :: LIST<STRING>
// returns: marked :: INTEGER
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
SET claim:Dirty
REMOVE claim:SetAside
RETURN count(*) AS marked
