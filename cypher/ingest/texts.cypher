// name: ingest/texts
// purpose: Texts that are held, by their hashes.
// mode: read
// params: hashes :: LIST<STRING>
// returns: id :: STRING, text :: STRING
// order: as asked
UNWIND $hashes AS hash
MATCH (text:Text {id: hash})
RETURN
  text.id AS id,
  text.text AS text
