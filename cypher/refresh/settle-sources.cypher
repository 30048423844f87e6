// name: refresh/settle-sources
// purpose: Writes sources as all bundles together describe them.
// mode: write
// params: rows :: LIST<{id :: STRING, name :: STRING, title :: STRING?, kind :: STRING, authors :: LIST<STRING>, publisher :: STRING?,
//   published :: STRING?, url :: STRING?, language :: STRING?, held :: STRING, abstract :: STRING?, textId :: STRING?,
//   textLength :: INTEGER?, markerTexts :: LIST<STRING>, markerStarts :: LIST<INTEGER>, markerEnds :: LIST<INTEGER>,
//   markerReferences :: LIST<STRING>, places :: STRING, digest :: STRING}>
// returns: written :: INTEGER
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source = row
RETURN count(*) AS written
