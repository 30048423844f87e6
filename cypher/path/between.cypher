// name: path/between
// purpose: Paths over domain edges from one entity to another that meet no entity twice.
// mode: read
// params: from :: STRING, to :: STRING, maxHops :: INTEGER, predicates :: LIST<STRING>?, origins :: LIST<STRING>?, want :: MAP
// returns: hops :: LIST<{relation :: relation, reversed :: BOOLEAN}>
// order: length, then the ids of the relations; at most 100 of the shortest
MATCH path = SHORTEST 100 PATHS (
  (from:Entity {id: $from})
  ((hopFrom:Entity)-[hop:ANY_PREDICATE]-(hopTo:Entity)
    WHERE ($predicates IS NULL OR type(hop) IN $predicates)
      AND ($origins IS NULL OR any(origin IN hop.origins WHERE origin IN $origins))
  ){1,6}
  (to:Entity {id: $to})
  WHERE size(hop) <= $maxHops
    AND none(middle IN hopTo[..-1] WHERE middle.id = $to OR middle.id = $from)
    AND size(hopTo) = size(COLLECT { UNWIND hopTo AS met RETURN DISTINCT met })
)
WITH relationships(path) AS relations, nodes(path) AS met
ORDER BY size(relations), reduce(ids = '', relation IN relations | ids + relation.id)
RETURN COLLECT {
  UNWIND range(0, size(relations) - 1) AS index
  WITH index, relations[index] AS relation, met[index] AS begin
  WITH relation, begin, startNode(relation) AS relationSubject, endNode(relation) AS relationObject
  RETURN {
    reversed: begin <> relationSubject,
    relation:
      // include: parts/relation
  }
} AS hops
