// name: shapes/entity-row
// purpose: An entity, with what defines it where it is a market.
// mode: shape
// shape: id :: STRING, name :: STRING, type :: EntityType, group :: BOOLEAN, aliases :: LIST<STRING>, note :: STRING?,
//   product :: entity-core?, jurisdiction :: entity-core?
