// name: refresh/cite-sources
// purpose: Joins claims to the sources that the text cites for them, with the verdict on each citation.
// mode: write
// params: rows :: LIST<{id :: STRING, source :: STRING, marker :: STRING, position :: INTEGER, verdict :: STRING, reason :: STRING}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (source:Source {id: row.source})
CREATE (claim)-[:CITES {
  marker: row.marker, position: row.position, verdict: row.verdict, reason: row.reason
}]->(source)
RETURN count(*) AS written
