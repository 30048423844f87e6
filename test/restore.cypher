// name: restore
// purpose: Makes a graph again as it was kept: nodes with their labels, and what joins them, by their ids.
// mode: write
// params: nodes :: LIST<MAP>, edges :: LIST<MAP>
CALL () {
  UNWIND $in.nodes AS row
  CREATE (node:$(row.labels))
  SET node = row.properties
  RETURN count(*) AS made
}
CALL () {
  UNWIND $in.edges AS row
  MATCH (subject) WHERE subject.id = row.from
  MATCH (object) WHERE object.id = row.to
  CREATE (subject)-[edge:$(row.type)]->(object)
  SET edge = row.properties
  RETURN count(*) AS joined
}
RETURN made, joined
