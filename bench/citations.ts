/**
 * How well wrong citations are told. Of texts whose references are right every accusation is false (`honest`); then two
 * references are replaced by works of another field (`replaced`), exchanged (`exchanged`), or all moved by one (`shifted`).
 *
 *     npx tsx bench/citations.ts            the texts written for it, with two plain rules beside ours
 *     npx tsx bench/citations.ts FOLDER     pages in a folder, read as `lacuna draft` reads them
 *
 * `--wrong` lists what was judged wrongly.
 */
import { createJudge, type Passage } from "../src/domain/verdicts/judge.ts";
import type { JudgedWork } from "../src/domain/verdicts/work.ts";
import { topicOf, type Named } from "../src/domain/verdicts/topic.ts";
import { nearWords } from "../src/words/near-words.ts";
import { readBenchTexts, readPages, readStrangers } from "./citations/texts.ts";

/** A text as it is judged; `near` are the fields of works that would not be out of place in it. */
export interface CitationText {
  readonly name: string;
  readonly set: string;
  readonly passages: readonly Passage[];
  readonly works: readonly JudgedWork[];
  readonly known: readonly Named[];
  readonly near: readonly string[];
}

type Rule = (text: CitationText) => (passage: number, work: number) => boolean;

interface Change {
  readonly works: readonly JudgedWork[];
  readonly wrong: ReadonlySet<number>;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
  honest: number;
}

const MOST_CHANGES = 40;

const ours: Rule = ({ passages, works, known }) => {
  const groundOf = createJudge(passages, works, known, nearWords());
  const told = new Set<number>();
  return (passage, work) => {
    const ground = groundOf(passage, work);
    if (ground?.because === "SHIFTED") told.add(told.size === 0 ? work : -1);
    return ground !== null && (ground.because !== "SHIFTED" || told.has(work));
  };
};

/** A plain rule: passage and title share no word; with `elsewhere`, and the passage shares one with another title. */
function sharing(elsewhere: boolean): Rule {
  return ({ passages, works }) => {
    const titles = works.map(({ title }) => topicOf(title ?? "", nearWords()));
    const topics = passages.map(({ words }) => topicOf(words, nearWords()));
    const shares = (passage: number, work: number): boolean =>
      [...(titles[work]?.keys() ?? [])].some((root) => topics[passage]?.has(root) === true);
    return (passage, work) =>
      !shares(passage, work) && (!elsewhere || works.some((_work, other) => other !== work && shares(passage, other)));
  };
}

const RULES: Readonly<Record<string, Rule>> = {
  ours,
  "no shared word": sharing(false),
  "no shared word, another fits": sharing(true),
};

/** Every so many of a list, so that no more than a number are left. */
function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_item, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function exchanges({ works }: CitationText): readonly Change[] {
  const pairs = works.flatMap((_work, one) =>
    works.slice(one + 1).map((_other, index): [number, number] => [one, one + 1 + index]),
  );
  return thinned(pairs, MOST_CHANGES).map(([one, other]) => ({
    works: works.map((work, index) => (index === one ? works[other] : index === other ? works[one] : work) ?? work),
    wrong: new Set([one, other]),
  }));
}

function replacements(text: CitationText, set: string): readonly Change[] {
  const strangers = readStrangers(set).filter(({ field }) => !text.near.includes(field));
  const cited = [...new Set(text.passages.flatMap(({ cites }) => cites))];
  return strangers.map((stranger, index) => {
    const next = strangers[(index + 7) % strangers.length] ?? stranger;
    const one = cited[index % cited.length] ?? 0;
    const other = cited[(index + 1 + (index % Math.max(1, cited.length - 1))) % cited.length] ?? 0;
    const put = (title: string): JudgedWork => ({ title, publisher: null, authors: [], abstract: null });
    return {
      works: text.works.map((work, at) => (at === one ? put(stranger.title) : at === other ? put(next.title) : work)),
      wrong: new Set([one, other]),
    };
  });
}

function shifts({ works }: CitationText): readonly Change[] {
  const moved = works.map((_work, index) => works[(index + 1) % works.length] ?? { ..._work });
  return works.length < 5 ? [] : [{ works: moved, wrong: new Set(works.keys()) }];
}

const MODES: Readonly<Record<string, (text: CitationText) => readonly Change[]>> = {
  honest: ({ works }) => [{ works, wrong: new Set() }],
  "replaced, tuned works": (text) => replacements(text, "tuned"),
  "replaced, held-out works": (text) => replacements(text, "held-out"),
  exchanged: exchanges,
  shifted: shifts,
};

function count(text: CitationText, change: Change, rule: Rule, tally: Tally, log: string[]): void {
  const isSaid = rule({ ...text, works: change.works });
  text.passages.forEach(({ words, cites }, passage) => {
    for (const work of cites) {
      const said = isSaid(passage, work);
      const wrong = change.wrong.has(work);
      if (!wrong) tally.honest += 1;
      if (said && wrong) tally.right += 1;
      else if (said) tally.wrong += 1;
      else if (wrong) tally.missed += 1;
      if (said !== wrong)
        log.push(
          `${wrong ? "missed" : "false"} ${text.name}: ${words.trim().slice(0, 90)} | ${change.works[work]?.title ?? ""}`,
        );
    }
  });
}

function run(texts: readonly CitationText[], rules: Readonly<Record<string, Rule>>): void {
  const rows: Record<string, object> = {};
  for (const [mode, changesOf] of Object.entries(MODES))
    for (const [name, rule] of Object.entries(rules)) {
      const tally = { right: 0, wrong: 0, missed: 0, honest: 0 };
      const log: string[] = [];
      for (const text of texts) for (const change of changesOf(text)) count(text, change, rule, tally, log);
      const { right, wrong, missed, honest } = tally;
      rows[`${texts[0]?.set ?? ""}, ${mode}: ${name}`] = {
        precision: right + wrong === 0 ? "-" : (right / (right + wrong)).toFixed(3),
        recall: right + missed === 0 ? "-" : (right / (right + missed)).toFixed(3),
        accused: `${wrong} of ${honest} honest`,
      };
      if (process.argv.includes("--wrong") && name === "ours") console.log([mode, ...new Set(log)].join("\n  "));
    }
  console.table(rows);
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (folder === undefined) for (const set of ["tuned", "held-out"]) run(readBenchTexts(set), RULES);
else run(await readPages(folder), { ours });
