// name: gap/evidence
// purpose: Everything that the gap method reads for a company and, where it left several, a market: one row.
// mode: read
// params: company :: {id :: STRING, phrase :: STRING}, market :: {id :: STRING, phrase :: STRING}?, origins :: LIST<STRING>?,
//   without :: LIST<STRING>, maxCompanies :: INTEGER, maxClaims :: INTEGER, want :: MAP
// returns: leavers :: LIST<entity>, markets :: LIST<entity>?, exits :: LIST<STRING>, market :: entity?,
//   marketIds :: LIST<STRING>, productIds :: LIST<STRING>, placeIds :: LIST<STRING>,
//   companies :: LIST<entity>, evidence :: LIST<STRING>, claims :: LIST<claim>, cut :: BOOLEAN
// order: lists by id; claims in the order of the text, each once; exits and evidence are ids of them
CALL () {
  MATCH (found:Entity {id: $company.id}) WHERE found:Company
  RETURN found
  UNION
  CALL db.index.fulltext.queryNodes('name_keys', $company.phrase) YIELD node AS found
  WHERE found:Company
  RETURN found
}
MATCH (found)-[:MERGED_INTO]->{0,20}(survivor:Entity)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
WITH DISTINCT survivor AS found ORDER BY found.id
WITH collect(found) AS leavers
OPTIONAL CALL () {
  MATCH (found:Entity {id: $market.id}) WHERE found:Market
  RETURN found
  UNION
  CALL db.index.fulltext.queryNodes('name_keys', coalesce($market.phrase, '"-"')) YIELD node AS found
  WHERE $market IS NOT NULL AND found:Market
  RETURN found
}
OPTIONAL MATCH (found)-[:MERGED_INTO]->{0,20}(survivor:Entity)
WHERE NOT EXISTS { (survivor)-[:MERGED_INTO]->(:Entity) }
WITH DISTINCT leavers, survivor AS found ORDER BY found.id
WITH leavers, collect(found) AS asked
WITH leavers, asked, CASE WHEN size(leavers) = 1 THEN leavers[0] END AS leaver
WITH leavers, asked, leaver, COLLECT {
  MATCH (leaver)<-[:SUBJECT]-(exit:Claim {predicate: 'EXITS'})
  WHERE $origins IS NULL OR any(origin IN exit.origins WHERE origin IN $origins)
  RETURN exit ORDER BY exit.position LIMIT 100
} AS exits
WITH *, COLLECT {
  UNWIND exits AS exit
  WITH exit WHERE exit.deprecatedAt IS NULL AND exit.relationId IS NOT NULL
  MATCH (exit)-[:OBJECT]->(left:Market)
  WHERE ($market IS NULL OR left IN asked) AND NOT EXISTS { (exit)-[:STATED_IN]->(aside:Source) WHERE aside.id IN $without }
  RETURN DISTINCT left LIMIT 2
} AS open
WITH *, CASE WHEN size(open) = 1 AND ($market IS NULL OR size(asked) = 1) THEN open[0] END AS gap
WITH *, COLLECT {
  MATCH (gap)<-[parts:PART_OF]-{0,3}(part:Market)
  WHERE all(edge IN parts WHERE $origins IS NULL OR any(origin IN edge.origins WHERE origin IN $origins))
  RETURN DISTINCT part
} AS gapParts
WITH *, COLLECT {
  MATCH (gap)-[:OF_PRODUCT]->(whole:Product)
  MATCH (whole)<-[parts:PART_OF]-{0,3}(part:Product)
  WHERE all(edge IN parts WHERE $origins IS NULL OR any(origin IN edge.origins WHERE origin IN $origins))
  WITH part, min(size(parts)) AS depth ORDER BY depth, part.id
  RETURN part.id
} AS productIds
WITH *, COLLECT {
  MATCH (gap)-[:IN_PLACE]->(whole:Jurisdiction)
  MATCH (whole)<-[parts:PART_OF]-{0,3}(part:Jurisdiction)
  WHERE all(edge IN parts WHERE $origins IS NULL OR any(origin IN edge.origins WHERE origin IN $origins))
  WITH part, min(size(parts)) AS depth ORDER BY depth, part.id
  RETURN part.id
} AS placeIds
// What a claim ties to the market comes first, so that a cut takes the companies that are only spoken of beside it.
WITH *, COLLECT {
  UNWIND gapParts + CASE WHEN gap IS NULL THEN [] ELSE [leaver] END AS anchor
  MATCH (anchor)<-[:SUBJECT|OBJECT|IN_MARKET|MENTIONS]-(tie:Claim)
  WHERE tie.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN tie.origins WHERE origin IN $origins))
  RETURN DISTINCT tie ORDER BY tie.position LIMIT 20000
} AS ties
WITH *, COLLECT {
  UNWIND ties AS tie
  MATCH (tie)-[:SUBJECT|OBJECT|MENTIONS]->(tied:Company)
  WHERE NOT tied.group
  RETURN DISTINCT tied ORDER BY tied.id LIMIT $maxCompanies + 1
} AS tied
WITH *, COLLECT {
  UNWIND ties AS tie
  MATCH (tie)-[:STATED_IN]->(source:Source)
  WITH DISTINCT source
  MATCH (source)<-[:STATED_IN]-(beside:Claim)
  WHERE beside.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN beside.origins WHERE origin IN $origins))
  WITH beside LIMIT 20000
  MATCH (beside)-[:SUBJECT|OBJECT|MENTIONS]->(spoken:Company)
  WHERE NOT spoken.group AND NOT spoken IN tied
  RETURN DISTINCT spoken ORDER BY spoken.id LIMIT $maxCompanies + 1
} AS spokenOf
WITH *, (tied + spokenOf)[..$maxCompanies] AS looked, size(tied) + size(spokenOf) > $maxCompanies AS cut
WITH *, COLLECT {
  CALL (looked, leaver, gap, gapParts) {
    UNWIND looked + CASE WHEN gap IS NULL OR leaver IN looked THEN [] ELSE [leaver] END AS company
    CALL (company, gapParts) {
      MATCH (company)<-[:SUBJECT|OBJECT]-(said:Claim)
      WHERE said.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN said.origins WHERE origin IN $origins))
      WITH DISTINCT said, EXISTS { (said)-[:OBJECT|IN_MARKET]->(named:Market) WHERE named IN gapParts } AS near
      RETURN said ORDER BY near DESC, said.position LIMIT $maxClaims
    }
    RETURN said
    UNION
    UNWIND gapParts AS part
    MATCH (part)<-[:IN_MARKET]-(said:Claim {predicate: 'HAS_MEASURE'})
    WHERE said.deprecatedAt IS NULL AND ($origins IS NULL OR any(origin IN said.origins WHERE origin IN $origins))
    RETURN said LIMIT 1000
  }
  RETURN DISTINCT said ORDER BY said.position
} AS said
RETURN
  COLLECT {
    UNWIND leavers AS company
    RETURN
      // include: parts/entity as company
  } AS leavers,
  CASE WHEN $market IS NOT NULL THEN COLLECT {
    UNWIND asked AS namedMarket
    RETURN
      // include: parts/entity as namedMarket
  } END AS markets,
  [exit IN exits | exit.id] AS exits,
  head(COLLECT {
    UNWIND [gap] AS theMarket
    WITH theMarket WHERE theMarket IS NOT NULL
    RETURN
      // include: parts/entity as theMarket
  }) AS market,
  [part IN gapParts | part.id] AS marketIds,
  productIds,
  placeIds,
  COLLECT {
    UNWIND looked AS company
    WITH company ORDER BY company.id
    RETURN
      // include: parts/entity as company
  } AS companies,
  [claim IN said | claim.id] AS evidence,
  COLLECT {
    UNWIND exits + said AS claim
    WITH DISTINCT claim ORDER BY claim.position
    RETURN
      // include: parts/claim
  } AS claims,
  cut
