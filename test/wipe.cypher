// name: wipe
// purpose: Empties a test graph; constraints and the mark of a test graph stay.
// mode: write
MATCH (node)
WHERE NOT node:SchemaVersion AND NOT node:LacunaTestGraph
DETACH DELETE node
