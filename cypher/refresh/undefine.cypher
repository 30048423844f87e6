// name: refresh/undefine
// purpose: Takes back what a bundle said of entities and sources.
// mode: write
// params: bundle :: STRING, ids :: LIST<STRING>
// returns: removed :: INTEGER
MATCH (bundle:Bundle {id: $bundle})
UNWIND $ids AS id
MATCH (defined:Entity|Source {id: id})
MATCH (bundle)-[defines:DEFINES]->(defined)
DELETE defines
RETURN count(*) AS removed
