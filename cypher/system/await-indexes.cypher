// name: system/await-indexes
// purpose: Waits until every index answers, at most a minute.
// mode: read
// params: none
// returns: state :: STRING
CALL db.awaitIndexes(60)
RETURN 'ONLINE' AS state
