import { readFileSync } from "node:fs";
import { join } from "node:path";

const WORDS = readFileSync(join(import.meta.dirname, "stand-ins.txt"), "utf8")
  .trim()
  .split("\n");
const ANY = new RegExp(`(?<!\\p{L})(?:${WORDS.join("|")})(?!\\p{L})`, "iu");
/** At the beginning, also behind a little word: "In it", "After the film". */
const FIRST = new RegExp(`^\\P{L}*(?:\\p{L}{2,6}\\s+)?(?:${WORDS.join("|")})(?!\\p{L})`, "iu");

/** Whether a sentence speaks of something that another one names ("it", "the company"), and whether it begins with that. */
export function standIns(sentence: string): { readonly goesOn: boolean; readonly opens: boolean } {
  return { goesOn: ANY.test(sentence), opens: FIRST.test(sentence) };
}
