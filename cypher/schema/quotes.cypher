// name: schema/quotes
// purpose: Full text over the quotes of claims, for Latin and CJK scripts.
// mode: schema
CREATE FULLTEXT INDEX quotes IF NOT EXISTS FOR ()-[stated:STATED_IN]-() ON EACH [stated.quote]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }
