/**
 * Says where the parts of an answer stand in a text: `npx tsx bench/draft/locate.ts ANSWER.yaml TEXT`. The text is what
 * the answer is of, as a person reads it or as a reader of files gives it; for a PDF or DOCX that is no file of the bench.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { placeAnswer, type Answer } from "./answer.ts";

const [answerFile, textFile] = process.argv.slice(2);
if (answerFile === undefined || textFile === undefined) throw new Error("Usage: locate.ts ANSWER.yaml TEXT");
const answer = parse(readFileSync(answerFile, "utf8")) as Answer;
const { sentences, markers, quantities } = placeAnswer(readFileSync(textFile, "utf8"), answer);
console.log(JSON.stringify({ sentences, markers, quantities }, null, 2));
