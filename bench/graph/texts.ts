import { sha256 } from "../../src/domain/ids.ts";
import type { Random } from "./random.ts";
import { makeStatement, type MadeStatement, shareOf } from "./statements.ts";
import type { World } from "./world.ts";

/** A source with the text that its claims stand in, and the claims; in the shape of a bundle's entries. */
export interface MadeText {
  readonly source: Readonly<Record<string, unknown>> & { readonly id: string; readonly title: string };
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  readonly text: string;
  /** The bare name of the file in which a bundle ships it. */
  readonly file: string;
}

/** Something that a text can cite. */
export interface Citable {
  readonly id: string;
  readonly title: string;
}

/** The list of references of a text: what its sentences cite, then what it lists for further reading. */
export interface Bibliography {
  readonly cited: readonly Citable[];
  readonly listed: readonly Citable[];
}

const KINDS = { FACT: 74, CAUSAL: 5, FORECAST: 9, OPINION: 7, QUOTATION: 5 } as const;
const MODALITIES = { DONE: 70, IN_PROGRESS: 12, PLANNED: 10, POSSIBLE: 8 } as const;
const HEDGES = ["reportedly", "arguably", "sources say"] as const;

function yearOf(random: Random): string {
  return String(2018 + random.below(8));
}

function howItIsSaid(random: Random) {
  return {
    kind: random.weighted(KINDS),
    modality: random.weighted(MODALITIES),
    ...(random.chance(0.03) ? { negated: true } : {}),
    ...(random.chance(0.1) ? { hedge: random.pick(HEDGES) } : {}),
    ...(random.chance(0.3) ? { validTime: yearOf(random) } : {}),
    ...(random.chance(0.02) ? { readings: ["COREFERENCE"] } : {}),
  };
}

function asClaim({ words, ...joined }: MadeStatement, place: { readonly start: number; readonly end: number }) {
  return { ...joined, statement: `${words}.`, ...place };
}

/** Cuts a text into words that pass for a sentence around what a claim says. */
function sentenceOf(said: readonly MadeStatement[], { filler }: World, random: Random): string {
  const some = (count: number): string =>
    Array.from({ length: count }, () => filler[random.skewed(filler.length)] ?? "").join(" ");
  const core = said.map(({ words }) => words).join(", and ");
  return core === "" ? `So ${some(8 + random.below(10))}` : `${core}, ${some(3 + random.below(8))}`;
}

/** What the marks of a sentence cite: labels of the list, and now and then one that is not in it. */
function citesOf(labels: readonly string[], random: Random): readonly string[] {
  if (random.chance(0.02)) return ["99"];
  if (!random.chance(0.6)) return [];
  const first = random.skewed(labels.length);
  const second = random.chance(0.15) ? random.skewed(labels.length) : first;
  return [...new Set([first, second])].flatMap((place) => labels[place] ?? []);
}

/** Writes an article of about so many claims: sentences with marks in paragraphs, and a list of references. */
export function makeText(
  number: number,
  wanted: number,
  world: World,
  { cited, listed }: Bibliography,
  random: Random,
): MadeText {
  const id = `source:text-${String(number)}`;
  const references = [...cited, ...listed].map(({ id: source, title }, index) => ({
    ...{ label: String(index + 1), source, title },
  }));
  const labels = cited.map((_reference, index) => String(index + 1));
  const [sentences, markers, claims] = [[] as [number, number][], [] as object[], [] as object[]];
  let text = "";
  while (claims.length < wanted) {
    const said = random.chance(0.35)
      ? []
      : Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => makeStatement(world, random));
    const start = text.length;
    text += sentenceOf(said, world, random);
    const end = text.length;
    const cites = citesOf(labels, random);
    for (const label of cites) {
      const mark = `[${label}]`;
      text += ` ${mark}`;
      markers.push({
        text: mark,
        start: text.length - mark.length,
        end: text.length,
        references: label === "99" ? [] : [label],
      });
    }
    text += ".";
    sentences.push([start, text.length]);
    text += sentences.length % 6 === 0 ? "\n\n" : " ";
    const quote = text.slice(start, Math.min(end, start + 300));
    const place = { start, end: start + quote.length };
    const way = howItIsSaid(random);
    const fresh = new Map(said.map((one) => [JSON.stringify({ ...one, words: null }), one]));
    for (const one of fresh.values()) claims.push({ ...asClaim(one, place), ...way, source: id, quote, ...{ cites } });
  }
  const placed = references.map(({ label, source, title }) => {
    const start = text.length;
    text += `[${label}] ${title}\n`;
    return { label, source, start, end: text.length - 1 };
  });
  const title = `Report ${String(number)} on ${world.entities.MARKET[random.skewed(world.entities.MARKET.length)]?.name ?? ""}`;
  const file = `text-${String(number)}.txt`;
  const held = { file, sha256: sha256(text), length: text.length, sentences, markers };
  const published = `${yearOf(random)}-0${String(1 + random.below(9))}-11`;
  const source = {
    id,
    kind: "ARTICLE",
    title,
    published,
    language: "en",
    held: "FULL_TEXT",
    text: held,
    references: placed,
  };
  return { source, claims: claims as MadeText["claims"], text, file };
}

/** Writes a table of shares: a row for each claim. */
export function makeTable(number: number, rows: number, world: World, random: Random): MadeText {
  const id = `source:table-${String(number)}`;
  const claims: object[] = [];
  let text = "company,market,year,share\n";
  const { MARKET } = world.entities;
  while (claims.length < rows) {
    const market = MARKET[random.skewed(MARKET.length)];
    const company = world.companiesOf.get(market?.id ?? "")?.[random.below(8)];
    if (market === undefined || company === undefined) continue;
    const [year, share] = [yearOf(random), shareOf(random)];
    const quote = `${company.name},${market.name},${year},${share.text}`;
    const start = text.length;
    text += `${quote}\n`;
    claims.push({
      ...{ statement: `${company.name} had ${share.text} of ${market.name} in ${year}.`, kind: "FACT" },
      ...{ predicate: "HAS_MEASURE", subject: company.id, market: market.id, quantities: [share], validTime: year },
      ...{ source: id, quote, start, end: start + quote.length, note: `Line ${String(claims.length + 2)}.` },
    });
  }
  const file = `table-${String(number)}.csv`;
  const title = `Shares of markets, part ${String(number)}`;
  const held = { file, sha256: sha256(text), length: text.length };
  return {
    source: { id, kind: "DATA_SET", title, held: "FULL_TEXT", text: held },
    claims: claims as MadeText["claims"],
    text,
    file,
  };
}
