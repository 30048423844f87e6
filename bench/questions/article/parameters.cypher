MATCH (source:Source)-[:HAS_SENTENCE]->(sentence:Sentence)
WITH source, count(sentence) AS sentences
WITH source ORDER BY sentences DESC, source.id
WITH collect(source.id) AS ids
UNWIND range(0, 11) AS step
RETURN { id: ids[toInteger(step * (size(ids) - 1) / 11.0)] } AS parameters
