import type { ClaimRow, EntityCore, EntityRow } from "../../generated/cypher.ts";
import type { Predicate } from "../../generated/schema.ts";

/** All that the method reads, in the origins asked for. */
export interface GapEvidence {
  /** Companies that the asked name stands for. */
  readonly leavers: readonly EntityRow[];
  /** Markets that the asked market name stands for; null where none was asked. */
  readonly markets: readonly EntityRow[] | null;
  /** Every EXITS claim of the leaver, deprecated ones included. */
  readonly exits: readonly ClaimRow[];
  /** The market of the gap; null where there is none, or several. */
  readonly market: EntityCore | null;
  /** The market of the gap and its stated parts. */
  readonly marketIds: readonly string[];
  /** The market's own product first, then the parts of it. */
  readonly productIds: readonly string[];
  /** The market's jurisdiction and its parts. */
  readonly placeIds: readonly string[];
  /** Companies looked at: at most 200, no groups; the leaver may be among them. */
  readonly companies: readonly EntityCore[];
  /** Whether more companies are tied to the market than are looked at. */
  readonly cut: boolean;
  /** Claims about those companies and the leaver, and the shares of the market. */
  readonly evidence: readonly ClaimRow[];
  /** Names that are spelt almost like an unknown one, the closest first. */
  readonly suggestions: readonly EntityCore[];
}

/** The evidence of one gap, sorted and indexed; no order of the input shows in it. */
export interface GapCase {
  readonly leaver: EntityCore;
  readonly market: EntityCore;
  /** The live claims that the leaver leaves this market; never empty. */
  readonly exits: readonly ClaimRow[];
  readonly marketIds: ReadonlySet<string>;
  /** The market's own product; null where it is not known. */
  readonly wholeProduct: string | null;
  /** Parts of the market's product. */
  readonly partIds: readonly string[];
  readonly placeIds: ReadonlySet<string>;
  /** By id, without the leaver and without groups. */
  readonly companies: readonly EntityCore[];
  readonly cut: boolean;
  readonly claims: readonly ClaimRow[];
  /** Live claims of one predicate, in the order of the text, in which the company is an end. */
  readonly about: (companyId: string, predicate: Predicate) => readonly ClaimRow[];
}

/** The order of the text, by source and place; the id decides where two claims stand at one place. */
export function inTextOrder(claims: Iterable<ClaimRow>): readonly ClaimRow[] {
  const unique = new Map([...claims].map((claim) => [claim.id, claim]));
  return [...unique.values()].toSorted((a, b) => compare(a.position, b.position) || compare(a.id, b.id));
}

/** Compares by code unit, so that the order is the same on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Entities by id, each once. */
export function byId(entities: Iterable<EntityCore>): readonly EntityCore[] {
  const unique = new Map([...entities].map((entity) => [entity.id, entity]));
  return [...unique.values()].toSorted((a, b) => compare(a.id, b.id));
}

/** Whether a claim still counts. */
export function isLive(claim: ClaimRow): boolean {
  return claim.deprecated === null;
}

/** Whether a claim is put as a fact or a cause and is not denied: what makes an edge while it is live. */
export function isAsserted(claim: ClaimRow): boolean {
  return !claim.negated && (claim.kind === "FACT" || claim.kind === "CAUSAL");
}

/** Whether a claim speaks of what is, or is decided; a forecast and a possibility speak of what may be. */
export function speaksOfNow(claim: ClaimRow): boolean {
  return claim.kind !== "FORECAST" && claim.modality !== "POSSIBLE";
}

/** Whether a claim speaks of what a company does or is about; what it plans is not done. */
export function speaksOfDoing(claim: ClaimRow): boolean {
  return speaksOfNow(claim) && claim.modality !== "PLANNED";
}

/** Whether the object of a claim is the market of the gap, or a stated part of it. */
export function isOfMarket(gap: GapCase, claim: ClaimRow): boolean {
  return claim.object !== null && gap.marketIds.has(claim.object.id);
}

/** Whether a claim is qualified by the market of the gap, or by a stated part of it. */
export function isInMarket(gap: GapCase, claim: ClaimRow): boolean {
  return claim.market !== null && gap.marketIds.has(claim.market.id);
}

/** Live claims of one predicate with the company as their subject. */
export function saidOf(gap: GapCase, companyId: string, predicate: Predicate): readonly ClaimRow[] {
  return gap.about(companyId, predicate).filter((claim) => claim.subject?.id === companyId);
}

/** Live claims that the company and the leaver compete, in either order; denials are among them. */
export function rivalry(gap: GapCase, companyId: string): readonly ClaimRow[] {
  const ends = (claim: ClaimRow) => [claim.subject?.id, claim.object?.id];
  return gap.about(companyId, "COMPETES_WITH").filter((claim) => ends(claim).includes(gap.leaver.id));
}

/**
 * The market of the gap: the one that live claims say is left, of those that the asked name stands for; null where there
 * is none, or several. Claims of the sources left aside do not choose it.
 */
export function openMarket(
  exits: readonly ClaimRow[],
  asked: readonly EntityCore[] | null,
  without: readonly string[],
): EntityCore | null {
  if (asked !== null && asked.length !== 1) return null;
  const left = exits
    .filter((claim) => isLive(claim) && claim.relationId !== null && !without.includes(claim.statedIn.source.id))
    .flatMap(({ object }) => (object?.type === "MARKET" ? [object] : []))
    .filter(({ id }) => asked === null || asked[0]?.id === id);
  const [first, ...others] = byId(left);
  return others.length > 0 ? null : (first ?? null);
}

/** Sorts and indexes the evidence of one gap. */
export function indexEvidence(
  evidence: GapEvidence,
  leaver: EntityCore,
  market: EntityCore,
  exits: readonly ClaimRow[],
): GapCase {
  const claims = inTextOrder(evidence.evidence.filter(isLive));
  const index = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    for (const end of new Set([claim.subject?.id, claim.object?.id])) {
      const key = `${claim.predicate ?? ""} ${end ?? ""}`;
      const known = index.get(key);
      if (known === undefined) index.set(key, [claim]);
      else known.push(claim);
    }
  }
  return {
    leaver,
    market,
    exits: inTextOrder(exits),
    marketIds: new Set([market.id, ...evidence.marketIds]),
    wholeProduct: evidence.productIds[0] ?? null,
    partIds: evidence.productIds.slice(1),
    placeIds: new Set(evidence.placeIds),
    companies: byId(evidence.companies.filter((company) => !company.group && company.id !== leaver.id)),
    cut: evidence.cut,
    claims,
    about: (companyId, predicate) => index.get(`${predicate} ${companyId}`) ?? [],
  };
}
