// name: refresh/texts-there
// purpose: Which of these texts are held.
// mode: read
// params: hashes :: LIST<STRING>
// returns: id :: STRING
// order: as asked
UNWIND $hashes AS hash
MATCH (text:Text {id: hash})
RETURN text.id AS id
