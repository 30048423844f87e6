// name: refresh/undefine-all
// purpose: Takes back what a bundle says of entities and sources, some at a time.
// mode: write
// params: bundle :: STRING, limit :: INTEGER
// returns: id :: STRING, isEntity :: BOOLEAN
// order: none is needed
MATCH (:Bundle {id: $bundle})-[defines:DEFINES]->(defined:Entity|Source)
WITH defines, defined LIMIT $limit
DELETE defines
RETURN defined.id AS id, defined:Entity AS isEntity
