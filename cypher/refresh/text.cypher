// name: refresh/text
// purpose: A text that is held.
// mode: read
// params: hash :: STRING
// returns: text :: STRING
// order: one row
MATCH (text:Text {id: $hash})
RETURN text.text AS text
