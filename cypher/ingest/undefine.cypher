// name: ingest/undefine
// purpose: Takes back what a bundle said of entities and sources.
// mode: write
// params: bundle :: STRING, ids :: LIST<STRING>
// returns: removed :: INTEGER
MATCH (bundle:Bundle {id: $bundle})-[defines:DEFINES]->(defined)
WHERE defined.id IN $ids
DELETE defines
RETURN count(*) AS removed
