/**
 * How well wrong citations are told: in texts whose references are right, each pair of references is exchanged in turn,
 * and every citation is judged. Run with `npx tsx bench/citations.ts`; `--wrong` lists what was judged wrongly.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { createJudge, type Passage } from "../src/domain/verdicts/judge.ts";
import type { Named } from "../src/domain/verdicts/topic.ts";

interface BenchReference {
  readonly label: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
}

interface BenchText {
  readonly title: string;
  readonly references: readonly BenchReference[];
  readonly text: string;
  readonly entities?: readonly Named[];
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const FOLDER = join(import.meta.dirname, "citations");
/** A sentence with the marks that follow its full stop. */
const SENTENCE = /.*?(?:[.!?]['"”]?(?:\s*[[(][^\])]*[\])])?(?=\s+[A-Z“"'‘0-9]|\s*$)|[。！？]|$)/g;

function cites(sentence: string, label: string): boolean {
  return /^\d/.test(label) ? new RegExp(`\\[[^\\]]*\\b${label}\\b[^\\]]*\\]`).test(sentence) : sentence.includes(label);
}

function passagesOf({ text, references }: BenchText): readonly Passage[] {
  return text
    .trim()
    .split(/\n\n+/)
    .flatMap((paragraph) => paragraph.replaceAll("\n", " ").match(SENTENCE) ?? [])
    .filter((sentence) => sentence.trim() !== "")
    .map((words) => ({
      words,
      cites: references.flatMap(({ label }, index) => (cites(words, label) ? [index] : [])),
    }));
}

/** Judges every citation of a text in which two references are exchanged. */
function judgeSwap(
  text: BenchText,
  one: number,
  other: number,
  tallies: Readonly<Record<string, Tally>>,
  log: string[],
): void {
  const at = (index: number): number => (index === one ? other : index === other ? one : index);
  const references = text.references.map((_reference, index) => {
    const { title, publisher = null, authors = [] } = text.references[at(index)] ?? { title: "" };
    return { title, publisher, authors, abstract: null };
  });
  const passages = passagesOf(text);
  const { mismatch, context } = createJudge(passages, references, text.entities ?? []);
  const plain = createJudge(passages, references, []).context;
  passages.forEach(({ words, cites: cited }, passage) => {
    for (const reference of cited) {
      const isWrong = reference === one || reference === other;
      const nothing = context.shares(passage, reference) === 0;
      const elsewhere = references.some((_one, index) => index !== reference && plain.shares(passage, index) > 0);
      const said = {
        ours: mismatch(passage, reference) !== null,
        "no shared word": nothing,
        "no shared word, another fits": nothing && elsewhere,
      };
      for (const [name, isSaid] of Object.entries(said)) {
        const tally = tallies[name];
        if (tally === undefined) continue;
        if (isSaid && isWrong) tally.right += 1;
        else if (isSaid) tally.wrong += 1;
        else if (isWrong) tally.missed += 1;
      }
      if (said.ours && !isWrong)
        log.push(`${text.title}: ${words.slice(0, 80)} | ${references[reference]?.title ?? ""}`);
    }
  });
}

function run(set: string): { readonly rows: Readonly<Record<string, object>>; readonly log: readonly string[] } {
  const names = ["ours", "no shared word", "no shared word, another fits"];
  const tallies = Object.fromEntries(names.map((name) => [name, { right: 0, wrong: 0, missed: 0 }]));
  const log: string[] = [];
  for (const file of readdirSync(join(FOLDER, set))) {
    const text = parse(readFileSync(join(FOLDER, set, file), "utf8")) as BenchText;
    text.references.forEach((_one, one) => {
      for (let other = one + 1; other < text.references.length; other += 1) judgeSwap(text, one, other, tallies, log);
    });
  }
  const rows = Object.entries(tallies).map(([name, { right, wrong, missed }]) => [
    `${set}: ${name}`,
    {
      precision: (right / (right + wrong)).toFixed(3),
      recall: (right / (right + missed)).toFixed(3),
      citations: right + missed,
    },
  ]);
  return { rows: Object.fromEntries(rows) as Record<string, object>, log: [...new Set(log)] };
}

const results = readdirSync(FOLDER).map(run);
console.table(Object.assign({}, ...results.map(({ rows }) => rows)));
if (process.argv.includes("--wrong")) console.log(results.flatMap(({ log }) => log).join("\n"));
