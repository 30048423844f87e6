// name: export/said-claims
// purpose: What a bundle says claim by claim, or has ceased to say, a page at a time.
// mode: read
// params: bundle :: STRING, current :: BOOLEAN, after :: STRING, limit :: INTEGER
// returns: position :: STRING, said :: STRING, droppedAt :: STRING?
// order: the order of the text
MATCH (:Bundle {id: $bundle})-[brings:BRINGS]->(claim:Claim)
WHERE brings.current = $current AND claim.position > $after
RETURN
  claim.position AS position,
  brings.said AS said,
  brings.droppedAt AS droppedAt
ORDER BY position LIMIT $limit
