import type { EntityType, Predicate } from "./schema.ts";

/** What a predicate joins, how its edge reads, and how texts say it. */
export interface PredicateRule { readonly subjects: readonly EntityType[]; readonly objects: readonly EntityType[]; readonly caption: string; readonly symmetric: boolean; readonly sameType: boolean; readonly excludes: readonly Predicate[]; readonly phrases: readonly string[]; readonly passive: readonly string[] }

/** The vocabulary, as `schema/predicate.graphql` declares it. */
export const vocabulary: Readonly<Record<Predicate, PredicateRule>> = {
  "BACKED_BY": {
    "caption": "is backed by",
    "excludes": [],
    "objects": [
      "JURISDICTION",
      "ORGANIZATION",
      "POLICY"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "is backed by",
      "are backed by",
      "was backed by",
      "were backed by",
      "backed by",
      "is supported by",
      "are supported by",
      "was supported by",
      "were supported by",
      "supported by",
      "is funded by",
      "are funded by",
      "was funded by",
      "were funded by",
      "funded by",
      "is subsidised by",
      "is subsidized by",
      "subsidised by",
      "subsidized by",
      "is financed by",
      "are financed by",
      "was financed by",
      "financed by",
      "receives support from",
      "received support from",
      "receives subsidies from",
      "received subsidies from",
      "received funding from",
      "receives funding from"
    ],
    "passive": [
      "backs",
      "backed",
      "backing",
      "supports",
      "supported",
      "supporting",
      "funds",
      "funded",
      "funding",
      "subsidises",
      "subsidizes",
      "subsidised",
      "subsidized",
      "finances",
      "financed",
      "financing"
    ]
  },
  "BARRED_FROM": {
    "caption": "is barred from",
    "excludes": [],
    "objects": [
      "MARKET"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "is barred from",
      "are barred from",
      "was barred from",
      "were barred from",
      "been barred from",
      "barred from",
      "is kept out of",
      "are kept out of",
      "was kept out of",
      "were kept out of",
      "been kept out of",
      "kept out of",
      "is excluded from",
      "are excluded from",
      "was excluded from",
      "were excluded from",
      "been excluded from",
      "is locked out of",
      "are locked out of",
      "was locked out of",
      "were locked out of",
      "locked out of",
      "is shut out of",
      "are shut out of",
      "was shut out of",
      "were shut out of",
      "shut out of",
      "may not sell in",
      "cannot sell in",
      "lost access to",
      "has lost access to"
    ],
    "passive": [
      "closed to",
      "off limits to"
    ]
  },
  "BASED_IN": {
    "caption": "is based in",
    "excludes": [],
    "objects": [
      "JURISDICTION"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY",
      "ORGANIZATION"
    ],
    "symmetric": false,
    "phrases": [
      "is based in",
      "are based in",
      "was based in",
      "based in",
      "is headquartered in",
      "are headquartered in",
      "was headquartered in",
      "headquartered in",
      "has its headquarters in",
      "has its head office in",
      "has its seat in",
      "is located in",
      "is domiciled in"
    ],
    "passive": [
      "is home to",
      "the home of"
    ]
  },
  "BENEFITS": {
    "caption": "benefits",
    "excludes": [],
    "objects": [
      "COMPANY",
      "MARKET",
      "JURISDICTION"
    ],
    "sameType": false,
    "subjects": [
      "POLICY"
    ],
    "symmetric": false,
    "phrases": [
      "benefits",
      "benefit",
      "benefited",
      "benefiting",
      "helps",
      "help",
      "helped",
      "helping",
      "favours",
      "favors",
      "favoured",
      "favored",
      "boosts",
      "boost",
      "boosted",
      "boosting",
      "subsidises",
      "subsidizes",
      "subsidised",
      "subsidized",
      "strengthens",
      "strengthened"
    ],
    "passive": [
      "benefits from",
      "benefit from",
      "benefited from",
      "benefiting from",
      "profits from",
      "profited from",
      "helped by",
      "boosted by",
      "favoured by",
      "favored by"
    ]
  },
  "COMPETES_WITH": {
    "caption": "competes with",
    "excludes": [],
    "objects": [
      "COMPANY"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": true,
    "phrases": [
      "competes with",
      "compete with",
      "competed with",
      "competing with",
      "competes against",
      "compete against",
      "competed against",
      "competing against",
      "rivals",
      "rivalled",
      "rivaled",
      "vies with",
      "vie with",
      "vied with",
      "vying with",
      "is a rival of",
      "is a competitor of",
      "are rivals of",
      "are competitors of",
      "is a rival to",
      "is a competitor to",
      "rival to",
      "competitor to"
    ],
    "passive": []
  },
  "EXITS": {
    "caption": "exits",
    "excludes": [
      "REMAINS_IN"
    ],
    "objects": [
      "MARKET"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "exits",
      "exit",
      "exited",
      "exiting",
      "leaves",
      "leave",
      "left",
      "leaving",
      "quits",
      "quit",
      "quitting",
      "pulls out of",
      "pull out of",
      "pulled out of",
      "pulling out of",
      "withdraws from",
      "withdraw from",
      "withdrew from",
      "withdrawn from",
      "withdrawing from",
      "abandons",
      "abandon",
      "abandoned",
      "abandoning",
      "walks away from",
      "walk away from",
      "walked away from",
      "walking away from",
      "retreats from",
      "retreat from",
      "retreated from",
      "retreating from",
      "departs from",
      "departed from",
      "exit from",
      "withdrawal from",
      "departure from",
      "pullout from",
      "stops selling",
      "stop selling",
      "stopped selling",
      "stops serving",
      "stop serving",
      "stopped serving"
    ],
    "passive": [
      "abandoned by",
      "left behind by"
    ]
  },
  "FILLS_GAP_IN": {
    "caption": "fills the gap in",
    "excludes": [
      "BARRED_FROM",
      "EXITS"
    ],
    "objects": [
      "MARKET"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "fills the gap in",
      "fill the gap in",
      "filled the gap in",
      "filling the gap in",
      "fills the void in",
      "fill the void in",
      "filled the void in",
      "filling the void in",
      "fills the gap left in",
      "fill the gap left in",
      "filled the gap left in",
      "steps into",
      "step into",
      "stepped into",
      "stepping into",
      "takes over",
      "take over",
      "took over",
      "taking over",
      "is taking over",
      "are taking over"
    ],
    "passive": [
      "filled by",
      "taken over by"
    ]
  },
  "FORCES_EXIT_OF": {
    "caption": "forces the exit of",
    "excludes": [],
    "objects": [
      "COMPANY"
    ],
    "sameType": false,
    "subjects": [
      "POLICY",
      "JURISDICTION"
    ],
    "symmetric": false,
    "phrases": [
      "forces out",
      "forced out",
      "forcing out",
      "drives out",
      "drove out",
      "driving out",
      "pushes out",
      "pushed out",
      "pushing out",
      "expels",
      "expelled",
      "expelling",
      "ousts",
      "ousted",
      "ousting",
      "forced the exit of",
      "forces the exit of",
      "forcing the exit of"
    ],
    "passive": [
      "is forced out by",
      "was forced out by",
      "were forced out by",
      "forced out by",
      "is pushed out by",
      "was pushed out by",
      "were pushed out by",
      "pushed out by",
      "driven out by",
      "was driven out by",
      "expelled by",
      "ousted by"
    ]
  },
  "HAS_MEASURE": {
    "caption": "has",
    "excludes": [],
    "objects": [],
    "sameType": false,
    "subjects": [
      "COMPANY",
      "MARKET",
      "PRODUCT",
      "POLICY",
      "JURISDICTION",
      "ORGANIZATION"
    ],
    "symmetric": false,
    "phrases": [],
    "passive": []
  },
  "IMPOSED_BY": {
    "caption": "is imposed by",
    "excludes": [],
    "objects": [
      "JURISDICTION",
      "ORGANIZATION"
    ],
    "sameType": false,
    "subjects": [
      "POLICY"
    ],
    "symmetric": false,
    "phrases": [
      "is imposed by",
      "are imposed by",
      "was imposed by",
      "were imposed by",
      "imposed by",
      "was enacted by",
      "were enacted by",
      "enacted by",
      "was adopted by",
      "were adopted by",
      "adopted by",
      "was introduced by",
      "introduced by",
      "was passed by",
      "passed by",
      "was issued by",
      "issued by"
    ],
    "passive": [
      "imposes",
      "imposed",
      "imposing",
      "enacts",
      "enacted",
      "enacting",
      "adopts",
      "adopted",
      "adopting",
      "introduces",
      "introduced",
      "introducing",
      "passes",
      "passed",
      "issues",
      "issued",
      "enforces",
      "enforced"
    ]
  },
  "PART_OF": {
    "caption": "is part of",
    "excludes": [],
    "objects": [
      "MARKET",
      "PRODUCT",
      "POLICY",
      "JURISDICTION"
    ],
    "sameType": true,
    "subjects": [
      "MARKET",
      "PRODUCT",
      "POLICY",
      "JURISDICTION"
    ],
    "symmetric": false,
    "phrases": [
      "is part of",
      "are part of",
      "was part of",
      "were part of",
      "part of",
      "belongs to",
      "belong to",
      "belonged to",
      "is a member of",
      "is a province of",
      "is a segment of",
      "is a division of"
    ],
    "passive": [
      "includes",
      "include",
      "included",
      "including",
      "comprises",
      "comprise",
      "comprised"
    ]
  },
  "REMAINS_IN": {
    "caption": "remains in",
    "excludes": [],
    "objects": [
      "MARKET"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "remains in",
      "remain in",
      "remained in",
      "remaining in",
      "stays in",
      "stay in",
      "stayed in",
      "staying in",
      "keeps selling",
      "keep selling",
      "kept selling",
      "continues to sell",
      "continue to sell",
      "continued to sell",
      "continues to serve",
      "continue to serve",
      "continued to serve",
      "continues to sell in",
      "continue to sell in",
      "continued to sell in",
      "continues to sell to",
      "continue to sell to",
      "continued to sell to"
    ],
    "passive": []
  },
  "RESTRICTS": {
    "caption": "restricts",
    "excludes": [],
    "objects": [
      "COMPANY",
      "MARKET",
      "PRODUCT",
      "JURISDICTION"
    ],
    "sameType": false,
    "subjects": [
      "POLICY"
    ],
    "symmetric": false,
    "phrases": [
      "restricts",
      "restrict",
      "restricted",
      "restricting",
      "outlaws",
      "outlaw",
      "outlawed",
      "limits",
      "limit",
      "limited",
      "limiting",
      "curbs",
      "curb",
      "curbed",
      "curbing",
      "prohibits",
      "prohibit",
      "prohibited",
      "prohibiting",
      "bars",
      "bar",
      "barred",
      "barring",
      "blocks",
      "block",
      "blocked",
      "blocking",
      "targets",
      "target",
      "targeted",
      "targeting",
      "sanctions",
      "sanctioned",
      "sanctioning"
    ],
    "passive": [
      "restricted by",
      "outlawed by",
      "restricted under",
      "limited by",
      "prohibited by",
      "prohibited under",
      "barred by",
      "barred under",
      "blocked by",
      "sanctioned under",
      "is subject to",
      "are subject to",
      "targeted by"
    ]
  },
  "RETALIATES_FOR": {
    "caption": "retaliates for",
    "excludes": [],
    "objects": [
      "POLICY"
    ],
    "sameType": false,
    "subjects": [
      "POLICY"
    ],
    "symmetric": false,
    "phrases": [
      "retaliates for",
      "retaliates against",
      "retaliated for",
      "retaliated against",
      "in retaliation for",
      "retaliation for",
      "a response to",
      "in response to",
      "is retaliation for",
      "was retaliation for",
      "answers",
      "answered"
    ],
    "passive": [
      "prompted",
      "provoked",
      "was answered by",
      "met with"
    ]
  },
  "SERVES": {
    "caption": "serves",
    "excludes": [
      "BARRED_FROM"
    ],
    "objects": [
      "MARKET"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "serves",
      "serve",
      "served",
      "serving",
      "sells in",
      "sell in",
      "sold in",
      "sells to",
      "sell to",
      "sold to",
      "operates in",
      "operate in",
      "operated in",
      "is active in",
      "are active in"
    ],
    "passive": [
      "served by"
    ]
  },
  "SUPPLIES": {
    "caption": "supplies",
    "excludes": [],
    "objects": [
      "PRODUCT"
    ],
    "sameType": false,
    "subjects": [
      "COMPANY"
    ],
    "symmetric": false,
    "phrases": [
      "supplies",
      "supply",
      "supplied",
      "supplying",
      "makes",
      "make",
      "made",
      "making",
      "sells",
      "sell",
      "sold",
      "selling",
      "produces",
      "produce",
      "produced",
      "producing",
      "manufactures",
      "manufacture",
      "manufactured",
      "manufacturing",
      "develops",
      "develop",
      "developed",
      "developing",
      "ships",
      "shipped",
      "shipping",
      "launches",
      "launch",
      "launched",
      "launching"
    ],
    "passive": [
      "made by",
      "sold by",
      "supplied by",
      "produced by",
      "manufactured by",
      "developed by"
    ]
  }
};

/** A field that follows the edges of a predicate. */
export interface Traversal { readonly type: string; readonly field: string; readonly predicate: Predicate; readonly direction: "OUT" | "IN" | "BOTH" }

/** Every field with `@traverses`. */
export const traversals: readonly Traversal[] = [
  {
    "type": "Company",
    "field": "backers",
    "predicate": "BACKED_BY",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "barredFrom",
    "predicate": "BARRED_FROM",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "basedIn",
    "predicate": "BASED_IN",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "competitors",
    "predicate": "COMPETES_WITH",
    "direction": "BOTH"
  },
  {
    "type": "Company",
    "field": "exits",
    "predicate": "EXITS",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "fillsGapIn",
    "predicate": "FILLS_GAP_IN",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "forcedOutBy",
    "predicate": "FORCES_EXIT_OF",
    "direction": "IN"
  },
  {
    "type": "Company",
    "field": "helpedBy",
    "predicate": "BENEFITS",
    "direction": "IN"
  },
  {
    "type": "Company",
    "field": "policies",
    "predicate": "RESTRICTS",
    "direction": "IN"
  },
  {
    "type": "Company",
    "field": "remainsIn",
    "predicate": "REMAINS_IN",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "serves",
    "predicate": "SERVES",
    "direction": "OUT"
  },
  {
    "type": "Company",
    "field": "supplies",
    "predicate": "SUPPLIES",
    "direction": "OUT"
  },
  {
    "type": "Jurisdiction",
    "field": "backs",
    "predicate": "BACKED_BY",
    "direction": "IN"
  },
  {
    "type": "Jurisdiction",
    "field": "forcesExitOf",
    "predicate": "FORCES_EXIT_OF",
    "direction": "OUT"
  },
  {
    "type": "Jurisdiction",
    "field": "helpedBy",
    "predicate": "BENEFITS",
    "direction": "IN"
  },
  {
    "type": "Jurisdiction",
    "field": "imposes",
    "predicate": "IMPOSED_BY",
    "direction": "IN"
  },
  {
    "type": "Jurisdiction",
    "field": "partOf",
    "predicate": "PART_OF",
    "direction": "OUT"
  },
  {
    "type": "Jurisdiction",
    "field": "parts",
    "predicate": "PART_OF",
    "direction": "IN"
  },
  {
    "type": "Jurisdiction",
    "field": "policies",
    "predicate": "RESTRICTS",
    "direction": "IN"
  },
  {
    "type": "Jurisdiction",
    "field": "seatOf",
    "predicate": "BASED_IN",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "barred",
    "predicate": "BARRED_FROM",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "fillers",
    "predicate": "FILLS_GAP_IN",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "helpedBy",
    "predicate": "BENEFITS",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "keepers",
    "predicate": "REMAINS_IN",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "leavers",
    "predicate": "EXITS",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "partOf",
    "predicate": "PART_OF",
    "direction": "OUT"
  },
  {
    "type": "Market",
    "field": "parts",
    "predicate": "PART_OF",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "policies",
    "predicate": "RESTRICTS",
    "direction": "IN"
  },
  {
    "type": "Market",
    "field": "sellers",
    "predicate": "SERVES",
    "direction": "IN"
  },
  {
    "type": "Organization",
    "field": "backs",
    "predicate": "BACKED_BY",
    "direction": "IN"
  },
  {
    "type": "Organization",
    "field": "basedIn",
    "predicate": "BASED_IN",
    "direction": "OUT"
  },
  {
    "type": "Organization",
    "field": "imposes",
    "predicate": "IMPOSED_BY",
    "direction": "IN"
  },
  {
    "type": "Policy",
    "field": "backs",
    "predicate": "BACKED_BY",
    "direction": "IN"
  },
  {
    "type": "Policy",
    "field": "benefits",
    "predicate": "BENEFITS",
    "direction": "OUT"
  },
  {
    "type": "Policy",
    "field": "forcesExitOf",
    "predicate": "FORCES_EXIT_OF",
    "direction": "OUT"
  },
  {
    "type": "Policy",
    "field": "imposedBy",
    "predicate": "IMPOSED_BY",
    "direction": "OUT"
  },
  {
    "type": "Policy",
    "field": "partOf",
    "predicate": "PART_OF",
    "direction": "OUT"
  },
  {
    "type": "Policy",
    "field": "parts",
    "predicate": "PART_OF",
    "direction": "IN"
  },
  {
    "type": "Policy",
    "field": "restricts",
    "predicate": "RESTRICTS",
    "direction": "OUT"
  },
  {
    "type": "Policy",
    "field": "retaliatedBy",
    "predicate": "RETALIATES_FOR",
    "direction": "IN"
  },
  {
    "type": "Policy",
    "field": "retaliatesFor",
    "predicate": "RETALIATES_FOR",
    "direction": "OUT"
  },
  {
    "type": "Product",
    "field": "partOf",
    "predicate": "PART_OF",
    "direction": "OUT"
  },
  {
    "type": "Product",
    "field": "parts",
    "predicate": "PART_OF",
    "direction": "IN"
  },
  {
    "type": "Product",
    "field": "policies",
    "predicate": "RESTRICTS",
    "direction": "IN"
  },
  {
    "type": "Product",
    "field": "suppliers",
    "predicate": "SUPPLIES",
    "direction": "IN"
  }
];
