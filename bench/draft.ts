// How well `draft` reads texts: `npx tsx bench/draft.ts [--wrong]`. Each file of bench/draft/ has a text and what a person
// reads in it: where its sentences begin, its marks with their labels, its references, its numbers. Answers are looked for in
// the order of the text. `--wrong` lists what was missed, and what was made up.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { draftOf } from "../src/domain/draft/draft.ts";
import type { Draft, Span } from "../src/domain/draft/model.ts";
import { readArticle } from "../src/ingest/draft/read-article.ts";

interface Reference {
  readonly label: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

interface Case {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly end: string;
  readonly markers: readonly string[];
  readonly references: readonly Reference[];
  readonly numbers: readonly { readonly text: string; readonly is: readonly (number | string | null)[] }[];
}

const FOLDER = join(import.meta.dirname, "draft");
const FIELDS = ["title", "authors", "publisher", "published", "url"] as const;

/** Where answers stand, each after the one before. Throws where one is not in the text. */
function places(text: string, answers: readonly string[], file: string): readonly Span[] {
  let from = 0;
  return answers.map((answer) => {
    const start = text.indexOf(answer, from);
    if (start === -1) throw new Error(`${file}: "${answer}" is not in the text after character ${String(from)}`);
    from = start + 1;
    return { start, end: start + answer.length };
  });
}

function sentencesOf({ sentences, end }: Case, text: string, file: string): readonly string[] {
  const starts = places(text, sentences, file).map(({ start }) => start);
  const last = text.indexOf(end, starts.at(-1)) + end.length;
  return starts.map((start, index) => {
    const words = text.slice(start, starts[index + 1] ?? last);
    // What ends a line of its own belongs to no sentence.
    return `${String(start)} ${words.replace(/[\s#]+$/u, "")}`;
  });
}

const counts = new Map<string, { found: number; wanted: number; right: number }>();
const isTold = process.argv.includes("--wrong");

function score(measure: string, found: readonly string[], wanted: readonly string[], file: string): void {
  const left = [...found];
  const right = wanted.filter((key) => {
    const at = left.indexOf(key);
    if (at !== -1) left.splice(at, 1);
    else if (isTold) console.log(`${file}, ${measure}: missed ${key}`);
    return at !== -1;
  });
  if (isTold) for (const key of left) console.log(`${file}, ${measure}: made up ${key}`);
  const before = counts.get(measure) ?? { found: 0, wanted: 0, right: 0 };
  counts.set(measure, {
    found: before.found + found.length,
    wanted: before.wanted + wanted.length,
    right: before.right + right.length,
  });
}

/** A number is right where it stands over the words and has their interval and unit. */
function scoreNumbers({ quantities }: Draft, { numbers }: Case, text: string, file: string): void {
  const spans = places(
    text,
    numbers.map((number) => number.text),
    file,
  );
  const keyOf = (values: readonly unknown[]): string => JSON.stringify(values);
  const wanted = numbers.map((number, index) => keyOf([index, ...number.is]));
  const found = quantities
    .filter(({ low }) => low !== null)
    .map(({ start, end, low, high, unit, text: words }) => {
      const index = spans.findIndex((span) => span.start < end && start < span.end);
      return index === -1 ? `${words} at ${String(start)}` : keyOf([index, low, high, unit]);
    });
  score("numbers", found, wanted, file);
}

function scoreCase(name: string): void {
  const answer = parse(readFileSync(join(FOLDER, name), "utf8")) as Case;
  const article = readArticle(join(FOLDER, answer.text));
  const { text } = article;
  const draft = draftOf(article, []);
  const shown = ({ start, end }: Span): string => `${String(start)} ${text.slice(start, end)}`;
  score("sentences", draft.sentences.map(shown), sentencesOf(answer, text, name), name);
  const marks = answer.markers.map((marker) => marker.split(": ") as [string, string]);
  const links = marks.flatMap(([words, labels]) => labels.split(" ").map((label) => `${words} ${label}`));
  score(
    "markers",
    draft.markers.map((marker) => marker.text),
    marks.map(([words]) => words),
    name,
  );
  score(
    "links",
    draft.markers.flatMap(({ text: words, citations }) => citations.map(({ label }) => `${words} ${label}`)),
    links,
    name,
  );
  const naive = [...text.matchAll(/\[(\d+)\]/gu)].map(([words, label = ""]) => `${words} ${label}`);
  score("links, by a reader of [n] alone", naive, links, name);
  score(
    "references",
    draft.references.map(({ label }) => label),
    answer.references.map(({ label }) => label),
    name,
  );
  for (const field of FIELDS) {
    const keys = (list: readonly Reference[] | Draft["references"]): readonly string[] =>
      list.flatMap((reference) => [reference[field] ?? []].flat().map((value) => `${reference.label} ${value}`));
    score(`reference: ${field}`, keys(draft.references), keys(answer.references), name);
  }
  scoreNumbers(draft, answer, text, name);
}

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .sort();
for (const name of cases) scoreCase(name);
console.log("| what | answers | precision | recall |\n| --- | --- | --- | --- |");
for (const [measure, { found, wanted, right }] of counts) {
  const part = (of: number): string => (of === 0 ? "–" : (right / of).toFixed(3));
  console.log(`| ${measure} | ${String(wanted)} | ${part(found)} | ${part(wanted)} |`);
}
