import type { Resolvers } from "../generated/schema.ts";
import * as bundle from "./bundle.ts";
import * as claim from "./claim.ts";
import * as entity from "./entity.ts";
import * as curation from "./curation.ts";
import * as finding from "./finding.ts";
import * as gap from "./gap.ts";
import * as node from "./node.ts";
import * as path from "./path.ts";
import * as relation from "./relation.ts";
import * as retraction from "./retraction.ts";
import * as search from "./search.ts";
import * as source from "./source.ts";
import * as timeline from "./timeline.ts";
import * as trace from "./trace.ts";

const parts = [
  bundle,
  claim,
  curation,
  entity,
  finding,
  gap,
  retraction,
  node,
  path,
  relation,
  search,
  source,
  timeline,
  trace,
];

/** Every resolver; one file for each file of the SDL. */
export const resolvers: Resolvers = {
  ...entity.entityTypes,
  Query: Object.assign({}, ...parts.map((part) => part.Query)) as NonNullable<Resolvers["Query"]>,
  Node: node.Node,
  EntityMerge: curation.EntityMerge,
  Entity: { __resolveType: entity.entityTypeName },
  Bundle: bundle.Bundle,
  Claim: claim.Claim,
  Finding: finding.Finding,
  GapAnalysis: gap.GapAnalysis,
  GapCandidate: gap.GapCandidate,
  Mutation: { ...curation.Mutation, ...bundle.Mutation },
  Relation: relation.Relation,
  Retraction: retraction.Retraction,
  Source: source.Source,
};
