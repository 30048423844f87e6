// name: refresh/write-bundle
// purpose: Writes what a bundle says of itself.
// mode: write
// params: id :: STRING, properties :: MAP
// returns: id :: STRING
MERGE (bundle:Bundle {id: $id})
SET bundle = $properties
RETURN bundle.id AS id
