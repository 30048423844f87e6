// name: audit/citation-edges
// purpose: Who cites whom, some steps on from texts.
// mode: read
// params: sources :: LIST<STRING>, limit :: INTEGER
// returns: citing :: STRING, cited :: STRING
// order: citing, cited
UNWIND $sources AS id
MATCH (:Source {id: id})-[:CITES]->{0,4}(citing:Source)-[:CITES]->(cited:Source)
RETURN DISTINCT citing.id AS citing, cited.id AS cited
ORDER BY citing, cited LIMIT $limit
