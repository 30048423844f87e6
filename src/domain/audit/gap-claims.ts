import type { ClaimRow } from "../../generated/cypher.ts";
import { isAsserted } from "../gap/evidence.ts";
import type { AuditFacts, AuditGap } from "./facts.ts";

/** What an answer about a gap reads a claim for. */
export type GapPart = "EXIT" | "FILLER" | "RIVAL" | "STRENGTH";

/** Ways in which a claim can tie a company to the market of a gap. */
const PRESENT = ["SERVES", "COMPETES_WITH"];
const STRENGTHS = ["capacity", "output"];

function isSingle(claim: ClaimRow): boolean {
  return claim.subject?.group !== true && !claim.negated;
}

function isRival(claim: ClaimRow, { leaver, market }: AuditGap): boolean {
  if (claim.predicate === "SERVES") return claim.object?.id === market;
  const ends = [claim.subject?.id, claim.object?.id];
  return claim.predicate === "COMPETES_WITH" && ends.includes(leaver) && [undefined, market].includes(claim.market?.id);
}

function placed(claim: ClaimRow, gap: AuditGap): GapPart | null {
  if (!isSingle(claim)) return null;
  const isOfMarket = claim.object?.id === gap.market;
  if (claim.predicate === "EXITS" && isOfMarket && claim.subject?.id === gap.leaver && isAsserted(claim)) return "EXIT";
  if (claim.predicate === "FILLS_GAP_IN" && isOfMarket) return "FILLER";
  return PRESENT.includes(claim.predicate ?? "") && isRival(claim, gap) ? "RIVAL" : null;
}

function isStrength(claim: ClaimRow, companies: ReadonlySet<string>): boolean {
  if (!isSingle(claim) || !isAsserted(claim) || !companies.has(claim.subject?.id ?? "")) return false;
  return claim.predicate === "BACKED_BY" || claim.quantities.some(({ measure }) => STRENGTHS.includes(measure));
}

/** The claims that the answer about a gap reads, with what it reads each for; in the order in which they come. */
export function readForGap({ claims }: AuditFacts, gap: AuditGap): ReadonlyMap<ClaimRow, GapPart> {
  const parts = new Map<ClaimRow, GapPart>();
  for (const claim of claims) {
    const part = placed(claim, gap);
    if (part !== null) parts.set(claim, part);
  }
  const companies = new Set(
    [...parts].flatMap(([{ subject, object }, part]) => (part === "EXIT" ? [] : [subject?.id ?? "", object?.id ?? ""])),
  );
  companies.delete(gap.leaver);
  for (const claim of claims) if (!parts.has(claim) && isStrength(claim, companies)) parts.set(claim, "STRENGTH");
  return parts;
}

/** Whether a claim says that the leaver of some gap leaves, or that somebody takes its place. */
export function bearsOnGap({ gaps }: AuditFacts, claim: ClaimRow): boolean {
  return gaps.some((gap) => ["EXIT", "FILLER"].includes(placed(claim, gap) ?? ""));
}
