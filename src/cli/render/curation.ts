import type {
  DeprecateClaimMutation,
  ReinstateClaimMutation,
  ReviewFindingMutation,
} from "../../generated/operations.ts";
import type { Terminal } from "../terminal.ts";
import { block } from "./text.ts";
import { constantWords } from "./words.ts";

function edgeLines(
  relations: readonly { readonly id: string }[],
  how: string,
  none: string,
  { columns }: Terminal,
): readonly string[] {
  if (relations.length === 0) return block(none, columns, "  ");
  return relations.flatMap(({ id }) => block(`${how}: ${id}`, columns, "  "));
}

/** A claim that no longer counts: who said so and why, and the edges that went with it. */
export function deprecatedLines(
  { claim, relationsRemoved }: DeprecateClaimMutation["deprecateClaim"],
  terminal: Terminal,
): readonly string[] {
  const { deprecated } = claim;
  return [
    ...block(`${claim.id} no longer counts (version ${claim.version}).`, terminal.columns, ""),
    ...(deprecated === null
      ? []
      : block(`Since ${deprecated.at}, by ${deprecated.by}: ${deprecated.reason}`, terminal.columns, "  ")),
    ...edgeLines(relationsRemoved, "Edge gone", "No edge went.", terminal),
  ];
}

/** A claim that counts again, and the edges that came with it. */
export function reinstatedLines(
  { claim, relationsAdded }: ReinstateClaimMutation["reinstateClaim"],
  terminal: Terminal,
): readonly string[] {
  return [
    ...block(`${claim.id} counts again (version ${claim.version}).`, terminal.columns, ""),
    ...edgeLines(relationsAdded, "Edge drawn", "No edge came.", terminal),
  ];
}

/** What a finding is now, who decided it, and why. */
export function reviewedLines(
  { finding }: ReviewFindingMutation["reviewFinding"],
  terminal: Terminal,
): readonly string[] {
  const { id, status, version, note, reviewedBy, reviewedAt } = finding;
  const by = reviewedBy === null ? "" : `, by ${reviewedBy}`;
  const why = note === null ? "" : `: ${note}`;
  return [
    ...block(`${id} is ${constantWords(status)} (version ${version}).`, terminal.columns, ""),
    ...(reviewedAt === null ? [] : block(`Since ${reviewedAt}${by}${why}`, terminal.columns, "  ")),
  ];
}
