// name: shapes/source-row
// purpose: A source.
// mode: shape
// shape: id :: STRING, title :: STRING?, kind :: SourceKind, publisher :: STRING?, published :: STRING?, url :: STRING?,
//   authors :: LIST<STRING>, language :: STRING?, held :: Held, length :: INTEGER?
