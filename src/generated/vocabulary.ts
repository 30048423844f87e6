import type { EntityType, Predicate } from "./schema.ts";

/** What a predicate joins, and how its edge reads. */
export interface PredicateRule { readonly subjects: readonly EntityType[]; readonly objects: readonly EntityType[]; readonly caption: string; readonly symmetric: boolean; readonly sameType: boolean }

/** The vocabulary, as `schema/predicate.graphql` declares it. */
export const vocabulary: Readonly<Record<Predicate, PredicateRule>> = {
  "BACKED_BY": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "JURISDICTION",
      "ORGANIZATION",
      "POLICY"
    ],
    "caption": "is backed by",
    "symmetric": false,
    "sameType": false
  },
  "BARRED_FROM": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "MARKET"
    ],
    "caption": "is barred from",
    "symmetric": false,
    "sameType": false
  },
  "BASED_IN": {
    "subjects": [
      "COMPANY",
      "ORGANIZATION"
    ],
    "objects": [
      "JURISDICTION"
    ],
    "caption": "is based in",
    "symmetric": false,
    "sameType": false
  },
  "BENEFITS": {
    "subjects": [
      "POLICY"
    ],
    "objects": [
      "COMPANY",
      "MARKET",
      "JURISDICTION"
    ],
    "caption": "benefits",
    "symmetric": false,
    "sameType": false
  },
  "COMPETES_WITH": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "COMPANY"
    ],
    "caption": "competes with",
    "symmetric": true,
    "sameType": false
  },
  "EXITS": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "MARKET"
    ],
    "caption": "exits",
    "symmetric": false,
    "sameType": false
  },
  "FILLS_GAP_IN": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "MARKET"
    ],
    "caption": "fills the gap in",
    "symmetric": false,
    "sameType": false
  },
  "FORCES_EXIT_OF": {
    "subjects": [
      "POLICY",
      "JURISDICTION"
    ],
    "objects": [
      "COMPANY"
    ],
    "caption": "forces the exit of",
    "symmetric": false,
    "sameType": false
  },
  "HAS_MEASURE": {
    "subjects": [
      "COMPANY",
      "MARKET",
      "PRODUCT",
      "POLICY",
      "JURISDICTION",
      "ORGANIZATION"
    ],
    "objects": [],
    "caption": "has",
    "symmetric": false,
    "sameType": false
  },
  "IMPOSED_BY": {
    "subjects": [
      "POLICY"
    ],
    "objects": [
      "JURISDICTION",
      "ORGANIZATION"
    ],
    "caption": "is imposed by",
    "symmetric": false,
    "sameType": false
  },
  "PART_OF": {
    "subjects": [
      "MARKET",
      "PRODUCT",
      "POLICY",
      "JURISDICTION"
    ],
    "objects": [
      "MARKET",
      "PRODUCT",
      "POLICY",
      "JURISDICTION"
    ],
    "caption": "is part of",
    "symmetric": false,
    "sameType": true
  },
  "REMAINS_IN": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "MARKET"
    ],
    "caption": "remains in",
    "symmetric": false,
    "sameType": false
  },
  "RESTRICTS": {
    "subjects": [
      "POLICY"
    ],
    "objects": [
      "COMPANY",
      "MARKET",
      "PRODUCT",
      "JURISDICTION"
    ],
    "caption": "restricts",
    "symmetric": false,
    "sameType": false
  },
  "RETALIATES_FOR": {
    "subjects": [
      "POLICY"
    ],
    "objects": [
      "POLICY"
    ],
    "caption": "retaliates for",
    "symmetric": false,
    "sameType": false
  },
  "SERVES": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "MARKET"
    ],
    "caption": "serves",
    "symmetric": false,
    "sameType": false
  },
  "SUPPLIES": {
    "subjects": [
      "COMPANY"
    ],
    "objects": [
      "PRODUCT"
    ],
    "caption": "supplies",
    "symmetric": false,
    "sameType": false
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
