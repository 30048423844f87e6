// name: path/between
// purpose: Paths over domain edges from one entity to another that meet no entity twice.
// mode: read
// params: from :: STRING, to :: STRING, maxHops :: INTEGER, predicates :: LIST<STRING>?, origins :: LIST<STRING>?
// returns: hops :: LIST<[id :: STRING, predicate :: Predicate, subject :: entity-core, object :: entity-core, reversed :: BOOLEAN]>
// order: length, then the ids of the relations; at most 100 of the shortest
UNWIND [$from] AS fromId
MATCH (from:Entity {id: fromId})
UNWIND [$to] AS toId
MATCH (to:Entity {id: toId})
// A condition on a whole path would have Neo4j look at every path there is; those that meet an entity twice go afterwards.
MATCH path = SHORTEST 300 PATHS (
  (from)
  ((:Entity)-[hop:ANY_PREDICATE]-(:Entity)
    WHERE ($predicates IS NULL OR type(hop) IN $predicates)
      AND ($origins IS NULL OR any(origin IN hop.origins WHERE origin IN $origins))
  ){1,6}
  (to)
)
WITH relationships(path) AS relations, nodes(path) AS met
WHERE size(relations) <= $maxHops AND size(met) = size(COLLECT { UNWIND met AS one RETURN DISTINCT one })
WITH relations, met
ORDER BY size(relations), reduce(ids = '', relation IN relations | ids + relation.id) LIMIT 100
RETURN [index IN range(0, size(relations) - 1) | [
  relations[index].id,
  type(relations[index]),
  [startNode(relations[index]).id, startNode(relations[index]).name, startNode(relations[index]).type, startNode(relations[index]).group],
  [endNode(relations[index]).id, endNode(relations[index]).name, endNode(relations[index]).type, endNode(relations[index]).group],
  met[index] <> startNode(relations[index])
]] AS hops
