// name: test/test-graph
// purpose: tells whether a database may be used by the tests
// mode: read
// params: none
// returns: nodes :: INTEGER, marks :: INTEGER
RETURN COUNT { () } AS nodes, COUNT { (:LacunaTestGraph) } AS marks
