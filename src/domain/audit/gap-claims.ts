import type { ClaimRow } from "../../generated/cypher.ts";
import { isAsserted } from "../gap/evidence.ts";
import { groupBy } from "./claims.ts";
import type { AuditFacts, AuditGap } from "./facts.ts";

/** What an answer about a gap reads a claim for. */
export type GapPart = "EXIT" | "FILLER" | "RIVAL" | "STRENGTH";

/** Ways in which a claim can tie a company to the market of a gap. */
const PRESENT = ["SERVES", "COMPETES_WITH"];
const OF_MARKETS = ["EXITS", "FILLS_GAP_IN", "SERVES"];
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

function isStrength(claim: ClaimRow): boolean {
  if (!isSingle(claim) || !isAsserted(claim)) return false;
  return claim.predicate === "BACKED_BY" || claim.quantities.some(({ measure }) => STRENGTHS.includes(measure));
}

/** The claims that some answer about a gap may read, by what ties them to it. */
interface Ties {
  /** By the market that is left or entered, or by the leaver that is competed with. */
  readonly placed: ReadonlyMap<string, readonly ClaimRow[]>;
  /** What makes a company strong, by the company. */
  readonly strengths: ReadonlyMap<string, readonly ClaimRow[]>;
}

const known = new WeakMap<AuditFacts, Ties>();

function push(map: Map<string, ClaimRow[]>, key: string | undefined, claim: ClaimRow): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [claim]);
  else list.push(claim);
}

/** Looks through the claims once: there may be hundreds of gaps, and few claims that bear on each. */
function tiesOf(facts: AuditFacts): Ties {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const [placedBy, strengths] = [new Map<string, ClaimRow[]>(), new Map<string, ClaimRow[]>()];
  for (const claim of facts.claims) {
    const { predicate, subject, object } = claim;
    if (predicate === "COMPETES_WITH") for (const end of [subject, object]) push(placedBy, end?.id, claim);
    else if (OF_MARKETS.includes(predicate ?? "")) push(placedBy, object?.id, claim);
    if (isStrength(claim)) push(strengths, subject?.id, claim);
  }
  const ties = { placed: placedBy, strengths };
  known.set(facts, ties);
  return ties;
}

/** The claims that the answer about a gap reads, with what it reads each for; first those of the market, in their order. */
export function readForGap(facts: AuditFacts, gap: AuditGap): ReadonlyMap<ClaimRow, GapPart> {
  const ties = tiesOf(facts);
  const parts = new Map<ClaimRow, GapPart>();
  for (const claim of [...(ties.placed.get(gap.market) ?? []), ...(ties.placed.get(gap.leaver) ?? [])]) {
    const part = placed(claim, gap);
    if (part !== null) parts.set(claim, part);
  }
  const companies = new Set(
    [...parts].flatMap(([{ subject, object }, part]) => (part === "EXIT" ? [] : [subject?.id ?? "", object?.id ?? ""])),
  );
  companies.delete(gap.leaver);
  for (const company of companies)
    for (const claim of ties.strengths.get(company) ?? []) if (!parts.has(claim)) parts.set(claim, "STRENGTH");
  return parts;
}

const gapsBy = new WeakMap<AuditFacts["gaps"], ReadonlyMap<string, readonly AuditGap[]>>();

function gapsOfMarkets(gaps: AuditFacts["gaps"]): ReadonlyMap<string, readonly AuditGap[]> {
  const before = gapsBy.get(gaps);
  if (before !== undefined) return before;
  const markets = groupBy(gaps, ({ market }) => market);
  gapsBy.set(gaps, markets);
  return markets;
}

/** Whether a claim says that the leaver of some gap leaves, or that somebody takes its place. */
export function bearsOnGap({ gaps }: AuditFacts, claim: ClaimRow): boolean {
  const near = gapsOfMarkets(gaps).get(claim.object?.id ?? "") ?? [];
  return near.some((gap) => ["EXIT", "FILLER"].includes(placed(claim, gap) ?? ""));
}
