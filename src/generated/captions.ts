/** How each predicate reads between subject and object. */
export const captions = {
  "BACKED_BY": "is backed by",
  "BARRED_FROM": "is barred from",
  "BASED_IN": "is based in",
  "BENEFITS": "benefits",
  "COMPETES_WITH": "competes with",
  "EXITS": "exits",
  "FILLS_GAP_IN": "fills the gap in",
  "FORCES_EXIT_OF": "forces the exit of",
  "HAS_MEASURE": "has",
  "IMPOSED_BY": "is imposed by",
  "PART_OF": "is part of",
  "REMAINS_IN": "remains in",
  "RESTRICTS": "restricts",
  "RETALIATES_FOR": "retaliates for",
  "SERVES": "serves",
  "SUPPLIES": "supplies"
} as const;
