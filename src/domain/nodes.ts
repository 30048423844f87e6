import type {
  ClaimCore,
  ClaimRow,
  EntityCore,
  EntityRow,
  FindingCore,
  FindingRow,
  SourceCore,
  SourceRow,
} from "../generated/cypher.ts";
import type { Predicate } from "../generated/schema.ts";

/** An entity as far as it was read: what every statement tells of it, or its whole row. */
export type EntityNode = EntityCore | EntityRow;

/** A source as far as it was read. */
export type SourceNode = SourceCore | SourceRow;

/** A claim as far as it was read. */
export type ClaimNode = ClaimCore | ClaimRow;

/** A finding as far as it was read. */
export type FindingNode = FindingCore | FindingRow;

/** An edge as far as it was read: its claims as rows, as ids, or not at all. */
export interface RelationNode {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: EntityCore;
  readonly object: EntityCore;
  readonly markets?: readonly EntityCore[];
  readonly claimIds?: readonly string[];
  readonly claims?: readonly ClaimRow[];
}
