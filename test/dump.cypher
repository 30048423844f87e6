// name: dump
// purpose: Every node and relationship with its properties, and nothing that depends on when it was made.
// mode: read
CALL () {
  MATCH (node)
  WHERE NOT node:SchemaVersion AND NOT node:LacunaTestGraph
  RETURN { labels: COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }, properties: properties(node) } AS entry
  UNION ALL
  MATCH (subject)-[edge]->(object)
  RETURN { type: type(edge), from: subject.id, to: object.id, properties: properties(edge) } AS entry
}
RETURN entry
