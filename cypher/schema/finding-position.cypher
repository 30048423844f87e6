// name: schema/finding-position
// purpose: Pages of findings, the most severe first.
// mode: schema
CREATE INDEX finding_position IF NOT EXISTS FOR (node:Finding) ON (node.position)
