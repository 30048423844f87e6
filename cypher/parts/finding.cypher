// name: parts/finding
// purpose: A finding as the API shows it; what it is about only where `$want.about`.
// mode: part
// shape: id :: STRING, rule :: STRING, severity :: STRING, status :: STRING, explanation :: STRING, wouldSettle :: STRING,
//   version :: INTEGER, note :: STRING?, reviewedBy :: STRING?, reviewedAt :: STRING?, closedAt :: STRING?, position :: STRING,
//   claims :: LIST<claim>?, sources :: LIST<source>?
finding {
  // include: parts/finding-fields
  ,
  claims: CASE WHEN $want.about THEN COLLECT {
    MATCH (finding)-[:ABOUT]->(concerned:Claim)
    WITH concerned ORDER BY concerned.position
    RETURN concerned {
      // include: parts/claim-fields as concerned
      , contradictedBy: null, findings: null
    }
  } END,
  sources: CASE WHEN $want.about THEN COLLECT {
    MATCH (finding)-[:ABOUT]->(concerned:Source)
    WITH concerned ORDER BY concerned.id
    RETURN
      // include: parts/source as concerned
  } END
}
