import type { FindingRow, RelationRow } from "../generated/cypher.ts";
import type { NodeResolvers, QueryResolvers } from "../generated/schema.ts";
import type { NodeRow } from "../loaders/graph.ts";
import { entityTypeName } from "./entity.ts";
import { wantOf } from "./selection.ts";

const RELATION = "relation:";
const FINDING = "finding:";

function nodeTypeName(node: NodeRow | RelationRow | FindingRow) {
  if ("wouldSettle" in node) return "Finding";
  if ("aliases" in node) return entityTypeName(node);
  if ("statement" in node) return "Claim";
  if ("held" in node) return "Source";
  return "questions" in node ? "Bundle" : "Relation";
}

/** Which type a node of the API has. */
export const Node: NodeResolvers = { __resolveType: (node) => nodeTypeName(node) };

/** Whatever has an id. */
export const Query: QueryResolvers = {
  node: (_root, { id }, { loaders }, info) => {
    const want = wantOf(info);
    if (id.startsWith(FINDING)) return loaders.finding.byId.load({ id, want });
    return id.startsWith(RELATION) ? loaders.graph.relation.load({ id, want }) : loaders.graph.node.load({ id, want });
  },
};
