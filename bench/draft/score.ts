/** How well what was read agrees with what a person reads. */
import type { Draft, Span } from "../../src/draft/model.ts";
import type { AnsweredReference, Gold } from "./answer.ts";

/** What of one measure is right, what was missed, and what was made up, in words that name it. */
export interface Score {
  readonly right: number;
  readonly missed: readonly string[];
  readonly madeUp: readonly string[];
}

/** A score for each measure, in the order of the table. */
export type Scores = ReadonlyMap<string, Score>;

type Read = Pick<Draft, "sentences" | "markers" | "references" | "quantities">;

const FIELDS = ["title", "authors", "publisher", "published", "url"] as const;
const NAIVE = /\[(\d+)\]/gu;

/** Compares two lists of names, each name as often as it stands. */
export function compareNames(found: readonly string[], wanted: readonly string[]): Score {
  const madeUp = [...found];
  const missed = wanted.filter((name) => {
    const at = madeUp.indexOf(name);
    if (at !== -1) madeUp.splice(at, 1);
    return at === -1;
  });
  return { right: wanted.length - missed.length, missed, madeUp };
}

function naiveLinks(text: string): readonly string[] {
  return [...text.matchAll(NAIVE)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return `${start} ${match[0]} -> ${match[1] ?? ""}`;
  });
}

/** The works of one entry have one label in an answer; a draft tells them apart: `3 (2)`. */
function entryOf(label: string): string {
  return label.replace(/ \(\d+\)$/u, "");
}

function fieldNames(references: readonly AnsweredReference[], field: (typeof FIELDS)[number]): readonly string[] {
  return references.flatMap((reference) =>
    [reference[field] ?? []].flat().map((value) => `${entryOf(reference.label)} ${field}: ${value}`),
  );
}

/** Equal but for what adding fractions in binary loses. */
function isSame(one: number | null, other: number): boolean {
  return one !== null && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

type Answered = NonNullable<Gold["quantities"]>[number];

/** One writer's "GWh", "km²" and "person" are another's "gwh", "km2" and "people". */
function sameUnit(one: string | null, other: string | null): boolean {
  const plain = (unit: string | null) =>
    unit
      ?.normalize("NFKC")
      .toLowerCase()
      .replace(/^people$/, "person");
  return plain(one) === plain(other);
}

/** A number is right where it stands over the words of the answer and has its interval and unit; so is then its measure. */
function compareQuantities({ quantities }: Pick<Read, "quantities">, gold: readonly Answered[]): Scores {
  // A mere trend is no number.
  const left = quantities.filter(({ low }) => low !== null);
  const measures: [said: string | null, wanted: string | null, name: string][] = [];
  const shown = ({ start, text, low, high, unit }: Read["quantities"][number] | Answered): string =>
    `${start} ${text} [${low ?? ""}, ${high ?? ""}) ${unit ?? "no unit"}`;
  const missed = gold.filter((wanted) => {
    const at = left.findIndex(
      ({ start, end, low, high, unit }) =>
        start < wanted.end &&
        wanted.start < end &&
        sameUnit(unit, wanted.unit) &&
        isSame(low, wanted.low) &&
        isSame(high, wanted.high),
    );
    if (at === -1) return true;
    const [found] = left.splice(at, 1);
    if (wanted.measure !== undefined) measures.push([found?.measure ?? null, wanted.measure, shown(wanted)]);
    return false;
  });
  return new Map([
    ["numbers", { right: gold.length - missed.length, missed: missed.map(shown), madeUp: left.map(shown) }],
    [
      "measures of numbers",
      {
        right: measures.filter(([said, wanted]) => said !== null && said === wanted).length,
        missed: measures.flatMap(([said, wanted, name]) =>
          wanted !== null && said !== wanted ? `${name} ${wanted}` : [],
        ),
        madeUp: measures.flatMap(([said, wanted, name]) => (said !== null && said !== wanted ? `${name} ${said}` : [])),
      },
    ],
  ]);
}

/** Scores what was read in a text, of the parts that the answer has. */
export function scoreDraft(text: string, read: Read, gold: Gold): Scores {
  const points = Array.from(text);
  const shown = ({ start, end }: Span): string => `${start} ${points.slice(start, end).join("")}`;
  const scores = new Map<string, Score>();
  if (gold.sentences !== undefined)
    scores.set("sentences", compareNames(read.sentences.map(shown), gold.sentences.map(shown)));
  if (gold.markers !== undefined) {
    const links = gold.markers.flatMap((marker) => marker.labels.map((label) => `${shown(marker)} -> ${label}`));
    const readLinks = read.markers.flatMap((marker) =>
      marker.citations.map(({ label }) => `${shown(marker)} -> ${entryOf(label)}`),
    );
    scores.set("markers", compareNames(read.markers.map(shown), gold.markers.map(shown)));
    scores.set("links", compareNames(readLinks, links));
    scores.set("links, naive [n] reader", compareNames(naiveLinks(text), links));
  }
  if (gold.references !== undefined) {
    const wanted = gold.references;
    const labels = (list: readonly { readonly label: string }[]): readonly string[] =>
      list.map(({ label }) => entryOf(label));
    scores.set("references", compareNames(labels(read.references), labels(wanted)));
    for (const field of FIELDS) {
      const names = compareNames(fieldNames(read.references, field), fieldNames(wanted, field));
      scores.set(`reference: ${field}`, names);
    }
  }
  return gold.quantities === undefined ? scores : new Map([...scores, ...compareQuantities(read, gold.quantities)]);
}

/** The scores of several texts as one. */
export function addScores(all: readonly Scores[]): Scores {
  const sum = new Map<string, Score>();
  for (const [measure, { right, missed, madeUp }] of all.flatMap((scores) => [...scores])) {
    const before = sum.get(measure) ?? { right: 0, missed: [], madeUp: [] };
    sum.set(measure, {
      right: before.right + right,
      missed: [...before.missed, ...missed],
      madeUp: [...before.madeUp, ...madeUp],
    });
  }
  return sum;
}

/** A table in Markdown. Where nothing was found, or nothing is to be found, there is no share of it. */
export function scoreTable(scores: Scores): string {
  const rows = [...scores].map(([measure, { right, missed, madeUp }]) => {
    const share = (of: number): string => (of === 0 ? "–" : (right / of).toFixed(3));
    const wanted = right + missed.length;
    return `| ${measure} | ${wanted} | ${share(right + madeUp.length)} | ${share(wanted)} |`;
  });
  return ["| what | answers | precision | recall |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
