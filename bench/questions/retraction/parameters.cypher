CALL () {
  MATCH (source:Source)<-[:STATED_IN]-(claim:Claim)
  WHERE source.kind <> 'DATA_SET'
  WITH source, count(claim) AS claims ORDER BY claims DESC, source.id
  WITH collect(source.id) AS ids
  UNWIND range(0, 5) AS step
  RETURN ids[toInteger(step * (size(ids) - 1) / 5.0)] AS id
  UNION
  MATCH (source:Source)<-[:CITES]-(claim:Claim)
  WITH source, count(claim) AS claims ORDER BY claims DESC, source.id
  WITH collect(source.id) AS ids
  UNWIND range(0, 5) AS step
  RETURN ids[toInteger(step * (size(ids) - 1) / 5.0)] AS id
}
RETURN { id: id } AS parameters
