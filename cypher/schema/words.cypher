// name: schema/words
// purpose: Full text over names, aliases, statements, titles and held sentences, for Latin and CJK scripts.
// mode: schema
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (node:Entity|Claim|Source|Sentence) ON EACH [node.name, node.aliases, node.statement, node.title, node.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
