MATCH path = SHORTEST 100 PATHS (from:Entity {id: $from}) ((:Entity)-[hop:COMPETES_WITH|EXITS|REMAINS_IN|SERVES|FILLS_GAP_IN|BARRED_FROM|SUPPLIES|BACKED_BY|BASED_IN|RESTRICTS|BENEFITS|IMPOSED_BY|RETALIATES_FOR|FORCES_EXIT_OF|PART_OF]-(met:Entity)){1,3} (to:Entity {id: $to})
WHERE none(middle IN met[..-1] WHERE middle = to OR middle = from)
  AND size(met) = size(COLLECT { UNWIND met AS each RETURN DISTINCT each })
WITH collect([hop IN relationships(path) | hop]) AS paths
CALL (paths) {
  UNWIND paths AS hops
  UNWIND hops AS hop
  WITH DISTINCT hop
  WITH hop, startNode(hop) AS subject, endNode(hop) AS object
  RETURN collect({
    id: hop.id, predicate: type(hop), subject: subject { .id, .name }, object: object { .id, .name },
    claims: COLLECT {
      UNWIND hop.claims AS claimId
      MATCH (claim:Claim {id: claimId})-[:STATED_IN]->(source:Source)
      RETURN claim { .id, .verdict, .kind, source: source.id }
    }
  }) AS relations
}
RETURN { paths: [hops IN paths | [hop IN hops | hop.id]], relations: relations } AS answer
