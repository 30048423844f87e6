// name: schema/quantity-matter
// purpose: The quantities of the same measure of the same thing.
// mode: schema
CREATE INDEX quantity_matter IF NOT EXISTS FOR (node:Quantity) ON (node.matter)
