import type { ClaimRow, EntityCore } from "../../../generated/cypher.ts";
import { saidOf, speaksOfDoing, type GapCase } from "../evidence.ts";
import type { ComponentModel } from "../model.ts";
import { bestFirst, qualityOf } from "../quality.ts";
import { print, printRange, round } from "../range.ts";
import { listWords } from "../wording.ts";

const WEIGHT = 20;

/** What one company is said to supply, and not to supply, of the product of the market. */
interface Offer {
  readonly claims: readonly ClaimRow[];
  readonly whole: Said;
  readonly items: ReadonlyMap<string, Said>;
}

interface Said {
  readonly name: string;
  readonly yes: readonly ClaimRow[];
  readonly no: readonly ClaimRow[];
}

interface Overlap {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

const NOTHING: Said = { name: "", yes: [], no: [] };

function offerOf(gap: GapCase, companyId: string): Offer {
  const claims = saidOf(gap, companyId, "SUPPLIES").filter(speaksOfDoing);
  const about = (productId: string): Said => {
    const said = claims.filter((claim) => claim.object?.id === productId);
    const [yes, no] = [said.filter((claim) => !claim.negated), said.filter((claim) => claim.negated)];
    return { name: said[0]?.object?.name ?? productId, yes, no };
  };
  const whole = gap.wholeProduct === null ? NOTHING : about(gap.wholeProduct);
  const items = new Map(gap.partIds.map((id) => [id, about(id)]));
  const counted = [whole, ...items.values()].flatMap(({ yes, no }) => [...yes, ...no]);
  return { claims: bestFirst(counted), whole, items };
}

/** The worth of the best claim that it is so; zero where another denies it, or where nobody says so. */
function worth({ yes, no }: Said): number {
  return no.length > 0 ? 0 : Math.max(0, ...yes.map((claim) => qualityOf(claim).q));
}

function itemised(offer: Offer): readonly string[] {
  return [...offer.items].filter(([, { yes }]) => yes.length > 0).map(([id]) => id);
}

/** Item by item: what a company that names its products does not name counts as not supplied. */
function overItems(ours: Offer, theirs: Offer): Overlap {
  const names = itemised(theirs).length > 0;
  const wholeDenied = theirs.whole.no.length > 0;
  const each = itemised(ours).map((id) => {
    const [our, their] = [ours.items.get(id) ?? NOTHING, theirs.items.get(id) ?? NOTHING];
    const isOpen = !names && their.yes.length === 0 && their.no.length === 0;
    const q = their.yes.length === 0 || wholeDenied ? 0 : Math.min(worth(our), worth(their));
    return { name: our.name, q, isMatched: their.yes.length > 0, isOpen };
  });
  const [matched, open] = [each.filter(({ isMatched }) => isMatched), each.filter(({ isOpen }) => isOpen)];
  const other = each.filter(({ isMatched, isOpen }) => !isMatched && !isOpen);
  const details = [
    ...matched.map(({ name, q }) => `${name} at q ${print(q)}`),
    ...(other.length === 0 ? [] : [`not ${listWords(other.map(({ name }) => name))}`]),
    ...(open.length === 0 ? [] : [`nothing said of ${listWords(open.map(({ name }) => name))}`]),
  ];
  return {
    low: each.reduce((sum, { q }) => sum + q, 0) / each.length,
    high: (matched.length + open.length) / each.length,
    words: `${matched.length} of the ${each.length} products that count, by the weaker evidence of each pair (${details.join("; ")})`,
  };
}

/** Not itemised by one of the two: between a half and all. */
function overWhole(ours: Offer, theirs: Offer): Overlap {
  const best = (offer: Offer) => Math.max(...[offer.whole, ...offer.items.values()].map(worth));
  const q = theirs.whole.no.length > 0 ? 0 : Math.min(best(ours), best(theirs));
  return {
    low: 0.5 * q,
    high: 1,
    words: `a share that is not itemised, by the weaker evidence of the two (0.5..1, q ${print(q)})`,
  };
}

function overlapOf(ours: Offer, theirs: Offer): Overlap | null {
  const says = (offer: Offer) => [offer.whole, ...offer.items.values()].some(({ yes }) => yes.length > 0);
  if (!says(ours) || theirs.claims.length === 0) return null;
  if (!says(theirs) && theirs.whole.no.length > 0) return { low: 0, high: 0, words: "nothing, as is said of it" };
  if (itemised(ours).length > 0 && (itemised(theirs).length > 0 || !says(theirs))) return overItems(ours, theirs);
  return says(theirs) ? overWhole(ours, theirs) : null;
}

/** How much of what the leaver sells in the market the company supplies as well: a world component. */
export function productOverlap(gap: GapCase, company: EntityCore): ComponentModel {
  const [ours, theirs] = [offerOf(gap, gap.leaver.id), offerOf(gap, company.id)];
  const overlap = overlapOf(ours, theirs);
  const part = { name: "PRODUCT_OVERLAP" as const, weight: WEIGHT };
  if (overlap === null) {
    const isOursOpen = ours.claims.every((claim) => claim.negated);
    const maker = isOursOpen ? gap.leaver.name : company.name;
    const explanation = `Nothing in these sources says what ${maker} makes for this market: 0 to ${WEIGHT}.`;
    const wouldSettle = isOursOpen
      ? `Which products ${gap.leaver.name} sold in this market, and which of them ${company.name} makes.`
      : `Which of ${gap.leaver.name}'s products for this market ${company.name} makes.`;
    return { ...part, low: 0, high: WEIGHT, known: false, explanation, wouldSettle, claims: [] };
  }
  const range = { low: round(WEIGHT * overlap.low), high: round(WEIGHT * overlap.high) };
  const explanation = `Of what ${gap.leaver.name} supplies it supplies ${overlap.words}, times ${WEIGHT}: ${printRange(range)}.`;
  return {
    ...part,
    ...range,
    known: true,
    explanation,
    wouldSettle: null,
    claims: bestFirst([...theirs.claims, ...ours.claims]),
  };
}
