// name: clear-edges
// purpose: Removes every edge that claims make.
// mode: write
MATCH (:Entity)-[edge]->(:Entity)
WHERE edge.claims IS NOT NULL
DELETE edge
