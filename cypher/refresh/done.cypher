// name: refresh/done
// purpose: Takes the marks of judging or auditing off texts.
// mode: write
// params: judged :: LIST<STRING>, audited :: LIST<STRING>
// returns: cleaned :: INTEGER
CALL () {
  UNWIND $judged AS id
  MATCH (source:Source {id: id})
  REMOVE source:Unjudged
  RETURN source
  UNION ALL
  UNWIND $audited AS id
  MATCH (source:Source {id: id})
  REMOVE source:Unaudited
  RETURN source
}
RETURN count(*) AS cleaned
