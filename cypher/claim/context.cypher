// name: claim/context
// purpose: The words around the quotes of claims, in the sentences that hold them.
// mode: read
// params: ids :: LIST<STRING>
// returns: id :: STRING, before :: STRING?, after :: STRING?
// order: as the ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[stated:STATED_IN]->(:Source)
RETURN
  id,
  head(COLLECT {
    MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
    WHERE sentence.text IS NOT NULL AND sentence.start <= stated.start
    RETURN substring(sentence.text, 0, stated.start - sentence.start) ORDER BY sentence.start LIMIT 1
  }) AS before,
  head(COLLECT {
    MATCH (claim)-[:IN_SENTENCE]->(sentence:Sentence)
    WHERE sentence.text IS NOT NULL AND sentence.end >= stated.end
    RETURN substring(sentence.text, stated.end - sentence.start) ORDER BY sentence.end DESC LIMIT 1
  }) AS after
