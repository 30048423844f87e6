// name: ingest/cited-with
// purpose: These sources, and those that their lists of references lead to.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING
// order: id
UNWIND $ids AS asked
MATCH (:Source {id: asked})-[:CITES]->{0,3}(source:Source)
RETURN DISTINCT source.id AS id
ORDER BY id
