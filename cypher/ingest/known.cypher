// name: ingest/known
// purpose: Which of these ids and texts the graph has, and which text other bundles give these sources.
// mode: read
// params: bundle :: STRING, ids :: LIST<STRING>, hashes :: LIST<STRING>
// returns: ids :: LIST<STRING>, texts :: LIST<{id :: STRING, text :: STRING}>,
//   sources :: LIST<{id :: STRING, bundle :: STRING, textId :: STRING}>
// order: as asked
RETURN
  COLLECT {
    UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    RETURN id
  } + COLLECT {
    UNWIND $ids AS id
    MATCH (source:Source {id: id})
    RETURN id
  } AS ids,
  COLLECT {
    UNWIND $hashes AS hash
    MATCH (text:Text {id: hash})
    RETURN text { .id, .text }
  } AS texts,
  COLLECT {
    UNWIND $ids AS id
    MATCH (source:Source {id: id})<-[defines:DEFINES]-(other:Bundle)
    WHERE other.id <> $bundle AND defines.textId IS NOT NULL
    RETURN { id: id, bundle: other.id, textId: defines.textId }
  } AS sources
