// name: shapes/entity-core
// purpose: What every statement tells of an entity that it meets.
// mode: shape
// shape: id :: STRING, name :: STRING, type :: EntityType, group :: BOOLEAN
