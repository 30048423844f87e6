// name: projection/clear
// purpose: Removes every edge that claims make.
// mode: write
// params: none
// returns: removed :: INTEGER
MATCH (:Entity)-[edge:ANY_PREDICATE]->(:Entity)
DELETE edge
RETURN count(*) AS removed
