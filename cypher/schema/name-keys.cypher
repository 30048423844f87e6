// name: schema/name-keys
// purpose: Exact look-up of names and aliases, whole and case-folded (`nameKeys`).
// mode: schema
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (node:Entity) ON EACH [node.nameKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false } }
