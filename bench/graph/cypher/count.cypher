MATCH (node:Bundle|Entity|Source|Claim)
RETURN count(node) AS nodes
