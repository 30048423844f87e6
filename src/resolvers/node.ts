import type { Context } from "../context.ts";
import type { EntityNode, RelationNode, SourceNode } from "../domain/nodes.ts";
import type { BundleRow, ClaimRow, FindingRow } from "../generated/cypher.ts";
import type { NodeResolvers, QueryResolvers } from "../generated/schema.ts";
import { entityTypeName } from "./entity.ts";

/** Whatever an id names. */
type AnyNode = EntityNode | ClaimRow | SourceNode | BundleRow | RelationNode | FindingRow;

/** The nouns that are no entities: how their ids begin, and how they are read. */
const NOUNS = {
  claim: { type: "Claim", read: (id: string, { loaders }: Context) => loaders.claim.rows.load(id) },
  source: { type: "Source", read: (id: string, { loaders }: Context) => loaders.source.rows.load(id) },
  bundle: { type: "Bundle", read: (id: string, { loaders }: Context) => loaders.bundle.rows.load(id) },
  relation: { type: "Relation", read: (id: string, { loaders }: Context) => loaders.relation.rows.load(id) },
  finding: { type: "Finding", read: (id: string, { loaders }: Context) => loaders.finding.rows.load(id) },
} as const;

function nounOf(id: string) {
  const prefix = id.slice(0, Math.max(0, id.indexOf(":")));
  return Object.hasOwn(NOUNS, prefix) ? NOUNS[prefix as keyof typeof NOUNS] : undefined;
}

/** Reads whatever an id names; null where nothing has it. */
export async function readNode(id: string, context: Context): Promise<AnyNode | null> {
  const noun = nounOf(id);
  return noun === undefined ? context.loaders.entity.rows.load(id) : noun.read(id, context);
}

/** Which type a node of the API has. */
export const Node: NodeResolvers = {
  __resolveType: (node) => nounOf(node.id)?.type ?? entityTypeName(node as EntityNode),
};

/** Whatever has an id. */
export const Query: QueryResolvers = {
  node: (_root, { id }, context) => readNode(id, context),
};
