// name: parts/relation
// purpose: An edge as the API shows it; its claims only where `$want.claims`.
// mode: part
// needs: relation, and its two ends as relationSubject and relationObject
// shape: id :: STRING, predicate :: STRING, subject :: entity, object :: entity, markets :: LIST<entity>?, claims :: LIST<claim>?
{
  id: relation.id,
  predicate: type(relation),
  subject:
    // include: parts/entity as relationSubject
  ,
  object:
    // include: parts/entity as relationObject
  ,
  markets: CASE WHEN $want.markets THEN COLLECT {
    UNWIND relation.markets AS marketId
    MATCH (namedMarket:Market {id: marketId})
    WITH namedMarket ORDER BY namedMarket.id
    RETURN
      // include: parts/entity as namedMarket
  } END,
  claims: CASE WHEN $want.claims THEN COLLECT {
    MATCH (evidence:Claim {relationId: relation.id})
    WHERE evidence.deprecatedAt IS NULL
    WITH evidence ORDER BY evidence.position
    RETURN
      // include: parts/claim as evidence
  } END
}
