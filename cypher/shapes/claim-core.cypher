// name: shapes/claim-core
// purpose: What a sentence tells of a claim that it holds.
// mode: shape
// shape: id :: STRING, verdict :: Verdict, statement :: STRING, statedIn :: [source :: source-core, quote :: STRING?, start :: INTEGER, end :: INTEGER]
