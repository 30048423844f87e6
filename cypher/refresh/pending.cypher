// name: refresh/pending
// purpose: How much is dirty, and how much of that was set aside.
// mode: read
// params: none
// returns: pending :: INTEGER, setAside :: INTEGER
// order: one row
RETURN
  COUNT { (:Dirty) } + COUNT { (:Unjudged) } + COUNT { (:Unaudited) } AS pending,
  COUNT { (:SetAside) } AS setAside
