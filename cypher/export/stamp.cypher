// name: export/stamp
// purpose: What tells whether the graph changed while it was read: the bundles as they were loaded, and how much curators and audits did.
// mode: read
// params: none
// returns: bundles :: LIST<STRING>, claims :: INTEGER, changes :: INTEGER, versions :: INTEGER
// order: one row
RETURN
  COLLECT {
    MATCH (bundle:Bundle)
    RETURN bundle.id + ' ' + bundle.digest + ' ' + bundle.loadedAt ORDER BY bundle.id
  } AS bundles,
  COUNT { MATCH (:Claim) } AS claims,
  COUNT { MATCH (:Change) } AS changes,
  COLLECT {
    MATCH (finding:Finding)
    RETURN coalesce(sum(finding.version), 0)
  }[0] AS versions
