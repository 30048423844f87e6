// name: schema/sentence-id
// purpose: One Sentence node for each id, and a way to find it.
// mode: schema
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (node:Sentence) REQUIRE node.id IS UNIQUE
