// name: refresh/waiting
// purpose: The kinds of things that are dirty, in the order in which they are done.
// mode: read
// params: none
// returns: kinds :: LIST<STRING>
// order: one row
RETURN
  CASE WHEN EXISTS { MATCH (node:Slice&Dirty) WHERE NOT node:SetAside AND node.kind <> 'DECIDE' } THEN ['slices'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Entity&Dirty) WHERE NOT node:SetAside } THEN ['entities'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Source&Dirty) WHERE NOT node:SetAside } THEN ['sources'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Claim&Dirty) WHERE NOT node:SetAside } THEN ['claims'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Text&Dirty) WHERE NOT node:SetAside } THEN ['texts'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Unjudged) WHERE NOT node:SetAside } THEN ['citations'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Unaudited) WHERE NOT node:SetAside } THEN ['audits'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Finding&Dirty) WHERE NOT node:SetAside } THEN ['findings'] ELSE [] END +
  CASE WHEN EXISTS { MATCH (node:Slice&Dirty) WHERE NOT node:SetAside AND node.kind = 'DECIDE' } THEN ['decisions'] ELSE [] END AS kinds
