// name: refresh/sweep-texts
// purpose: Removes those of these texts that no source has.
// mode: write
// params: ids :: LIST<STRING>
// returns: removed :: INTEGER
UNWIND $ids AS id
MATCH (text:Text {id: id})
WHERE NOT EXISTS { (text)<-[:HAS_TEXT]-(:Source) }
DELETE text
RETURN count(*) AS removed
