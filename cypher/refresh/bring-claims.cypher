// name: refresh/bring-claims
// purpose: Writes what a bundle says claim by claim, on the edges from the bundle to them.
// mode: write
// params: bundle :: STRING, rows :: LIST<{id :: STRING, said :: MAP}>
// returns: written :: INTEGER
MATCH (bundle:Bundle {id: $bundle})
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
MERGE (bundle)-[brings:BRINGS]->(claim)
SET brings += row.said
RETURN count(*) AS written
