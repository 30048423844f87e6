// name: refresh/settle-claims
// purpose: Writes claims as the bundles bring them, and takes off what joined them before.
// mode: write
// params: rows :: LIST<{id :: STRING, name :: STRING, statement :: STRING, kind :: STRING, modality :: STRING, negated :: BOOLEAN,
//   hedge :: STRING?, predicate :: STRING?, validTime :: STRING?, timeKey :: STRING?, validFrom :: STRING?, validUntil :: STRING?,
//   readings :: LIST<STRING>, note :: STRING?, verdict :: STRING, version :: INTEGER, recordedAt :: STRING, position :: STRING,
//   origins :: LIST<STRING>, pair :: STRING?, relationId :: STRING?, unresolved :: LIST<STRING>, deprecatedAt :: STRING?,
//   deprecatedBy :: STRING?, deprecatedReason :: STRING?, digest :: STRING}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row
REMOVE claim:Pending:Supported:Unverified:Mismatch:Unresolved:Uncited:Deprecated
SET claim:$([left(row.verdict, 1) + toLower(substring(row.verdict, 1))] + CASE WHEN row.deprecatedAt IS NULL THEN [] ELSE ['Deprecated'] END)
WITH claim
CALL (claim) {
  MATCH (claim)-[:MEASURES]->(quantity:Quantity)
  DETACH DELETE quantity
}
CALL (claim) {
  MATCH (claim)-[old:SUBJECT|OBJECT|IN_MARKET|MENTIONS|STATED_IN|IN_SENTENCE|CITES]->(used)
  SET used:$(CASE WHEN used:Sentence OR EXISTS { (used)<-[:DEFINES]-(:Bundle) } THEN [] ELSE ['Dirty'] END)
  DELETE old
}
RETURN count(*) AS written
