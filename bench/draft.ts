/**
 * How well `lacuna draft` reads texts. Run with `npx tsx bench/draft.ts`; `--folder FOLDER` reads texts of another folder
 * than bench/draft/texts, `--wrong` lists what was missed and what was made up. bench/draft/README.md has the format.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { draftOf } from "../src/draft/draft.ts";
import { articleIn } from "../src/draft/documents/formats.ts";
import { placeAnswer, type Answer } from "./draft/answer.ts";
import { addScores, scoreDraft, scoreTable, type Scores } from "./draft/score.ts";

const TEXTS = join(import.meta.dirname, "draft", "texts");

function articleOf(folder: string, file: string, { article }: Answer): string {
  if (article !== undefined) return join(folder, article);
  const name = basename(file, ".yaml");
  const beside = readdirSync(folder).filter((one) => one !== file && one.startsWith(`${name}.`));
  if (beside.length !== 1) throw new Error(`${join(folder, file)} needs one text of its name beside it`);
  return join(folder, beside.join(""));
}

async function scoreCase(folder: string, file: string): Promise<Scores> {
  const answer = parse(readFileSync(join(folder, file), "utf8")) as Answer;
  const path = articleOf(folder, file, answer);
  const article = await articleIn(path, readFileSync(path));
  try {
    return scoreDraft(article.text, draftOf(article, []), placeAnswer(article.text, answer));
  } catch (error) {
    throw new Error(`${join(folder, file)} does not fit its text`, { cause: error });
  }
}

function printWrong(file: string, scores: Scores): void {
  for (const [measure, { missed, madeUp }] of scores) {
    // What the naive reader gets wrong is no news.
    if (measure.includes("naive")) continue;
    for (const name of missed) console.log(`${file}, ${measure}: missed ${name}`);
    for (const name of madeUp) console.log(`${file}, ${measure}: made up ${name}`);
  }
}

const { values } = parseArgs({
  options: { folder: { type: "string", default: TEXTS }, wrong: { type: "boolean", default: false } },
});
const files = readdirSync(values.folder).filter((file) => file.endsWith(".yaml"));
const all: (readonly [string, Scores])[] = [];
for (const file of files.toSorted()) all.push([file, await scoreCase(values.folder, file)]);
if (values.wrong) for (const [file, scores] of all) printWrong(file, scores);
console.log(`${all.length} texts\n\n${scoreTable(addScores(all.map(([, scores]) => scores)))}`);
