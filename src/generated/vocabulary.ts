import type { EntityType, Predicate } from "./schema.ts";

/** What a predicate joins, and how its edge reads. */
export interface PredicateRule { readonly subjects: readonly EntityType[]; readonly objects: readonly EntityType[]; readonly caption: string; readonly symmetric: boolean; readonly sameType: boolean; readonly excludes: readonly Predicate[] }

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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": true
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
    "symmetric": false
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
