import type { ClaimRow, EntityCore } from "../../generated/cypher.ts";
import type { RelationNode } from "../nodes.ts";
import type { ExclusionCode, GapWarning, ScoreComponent, Tier } from "../../generated/schema.ts";

/** A range of numbers, both ends included, rounded to two decimals. */
export interface RangeModel {
  readonly low: number;
  readonly high: number;
}

/** One part of a score; `known` is false where nobody has written about it. */
export interface ComponentModel extends RangeModel {
  readonly name: ScoreComponent;
  readonly weight: number;
  readonly known: boolean;
  readonly explanation: string;
  readonly wouldSettle: string | null;
  /** Best first. */
  readonly claims: readonly ClaimRow[];
}

/** A company with its tier and score, before it has a place in the order. */
export interface ScoredCompany {
  readonly tier: Tier;
  readonly company: EntityCore;
  readonly score: RangeModel;
  readonly components: readonly ComponentModel[];
  /** What puts it in its tier, in the order of the text. */
  readonly claims: readonly ClaimRow[];
}

/** A company that may fill the gap, with its place. */
export interface CandidateModel extends ScoredCompany {
  readonly rank: number;
  readonly tied: boolean;
  readonly separableFromNext: boolean | null;
}

/** Why a company is no candidate. */
export interface ReasonModel {
  readonly code: ExclusionCode;
  readonly explanation: string;
  readonly claims: readonly ClaimRow[];
}

/** A company that is no candidate; it has at least one reason. */
export interface ExcludedModel {
  readonly company: EntityCore;
  readonly reasons: readonly ReasonModel[];
}

/** Herfindahl-Hirschman index, 0 to 10,000, before and after the exit. */
export interface ConcentrationModel {
  readonly measure: "HHI";
  readonly before: RangeModel | null;
  readonly after: RangeModel | null;
  readonly scenario: string | null;
  readonly unavailable: string | null;
  readonly suppliersTo75: SupplierCountModel | null;
  readonly suppliersTo75After: SupplierCountModel | null;
  readonly shares: readonly MarketShareModel[];
}

/** A number of suppliers; `high` is null where the known shares do not reach that far. */
export interface SupplierCountModel {
  readonly low: number;
  readonly high: number | null;
}

/** The share of a company in percent, and what it would have pro rata; null for a leaver. */
export interface MarketShareModel {
  readonly company: EntityCore;
  readonly before: RangeModel;
  readonly after: RangeModel | null;
  readonly claim: ClaimRow;
}

/** What a reader has to know before trusting the order. */
export interface WarningModel {
  readonly code: GapWarning;
  readonly explanation: string;
  readonly claims: readonly ClaimRow[];
}

/** Who fills the gap. */
export interface GapAnalysisModel {
  readonly __typename: "GapAnalysis";
  readonly matchedAlias: string | null;
  readonly company: EntityCore;
  readonly market: EntityCore;
  readonly summary: string;
  readonly exit: RelationNode;
  readonly remainsIn: readonly RelationNode[];
  readonly candidates: readonly CandidateModel[];
  readonly excluded: readonly ExcludedModel[];
  readonly concentration: ConcentrationModel;
  readonly warnings: readonly WarningModel[];
  readonly methodVersion: string;
  /** Bundles that the answer is limited to; null for all. */
  readonly origins: readonly string[] | null;
}

/** The other answers to a name that is known. */
export type NoGapModel =
  | {
      readonly __typename: "SeveralExits";
      readonly matchedAlias: string | null;
      readonly company: EntityCore;
      readonly exits: readonly RelationNode[];
      readonly message: string;
    }
  | {
      readonly __typename: "PremiseWithdrawn";
      readonly matchedAlias: string | null;
      readonly company: EntityCore;
      readonly claims: readonly ClaimRow[];
      readonly message: string;
    }
  | {
      readonly __typename: "NoExitRecorded";
      readonly matchedAlias: string | null;
      readonly company: EntityCore;
      readonly message: string;
    };

/** The answers to a name that stands for nothing, or for several things. */
export type NameProblemModel =
  | {
      readonly __typename: "UnknownName";
      readonly name: string;
      readonly suggestions: readonly EntityCore[];
      readonly message: string;
    }
  | {
      readonly __typename: "AmbiguousName";
      readonly name: string;
      readonly candidates: readonly EntityCore[];
      readonly message: string;
    };

/** Every answer to the question who fills a gap, as the union `GapAnswer` has it. */
export type GapAnswerModel = GapAnalysisModel | NoGapModel | NameProblemModel;
