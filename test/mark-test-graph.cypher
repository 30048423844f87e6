// name: test/mark-test-graph
// purpose: marks a database as one that the tests may use again
// mode: write
// params: none
// returns: nothing
MERGE (:LacunaTestGraph)
