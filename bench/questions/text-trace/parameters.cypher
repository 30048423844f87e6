MATCH (sentence:Sentence)<-[:IN_SENTENCE]-(claim:Claim)
WITH DISTINCT sentence ORDER BY sentence.id
WITH collect(sentence.text) AS texts
UNWIND range(0, 11) AS step
RETURN { text: texts[toInteger(step * (size(texts) - 1) / 11.0)] } AS parameters
