// name: refresh/hold-texts
// purpose: Keeps texts, each on a node of its own, until it is known which source has it.
// mode: write
// params: rows :: LIST<{id :: STRING, text :: STRING, length :: INTEGER}>
// returns: written :: INTEGER
UNWIND $rows AS row
MERGE (text:Text {id: row.id})
  ON CREATE SET text.text = row.text, text.length = row.length
SET text:Dirty
RETURN count(*) AS written
