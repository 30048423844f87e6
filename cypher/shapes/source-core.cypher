// name: shapes/source-core
// purpose: What every statement tells of a source that it meets.
// mode: shape
// shape: id :: STRING, title :: STRING?, kind :: SourceKind, publisher :: STRING?, published :: STRING?, url :: STRING?
