// name: refresh/restore-claims
// purpose: Gives claims the version, and the deprecation by a curator, that they had where they were exported; one that is as far
//   here already stays.
// mode: write
// params: rows :: LIST<{id :: STRING, version :: INTEGER, at :: STRING?, by :: STRING?, reason :: STRING?}>
// returns: id :: STRING
// order: as given
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
WHERE claim.version < row.version
SET claim.version = row.version
SET claim += CASE WHEN row.at IS NULL THEN {} ELSE {
  deprecatedAt: row.at, deprecatedBy: row.by, deprecatedReason: row.reason
} END
SET claim:$(CASE WHEN row.at IS NULL THEN [] ELSE ['Deprecated'] END)
RETURN claim.id AS id
