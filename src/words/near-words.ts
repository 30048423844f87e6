import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NearWord, NearWords } from "../domain/verdicts/topic.ts";

const FILE = join(import.meta.dirname, "near-words.txt");
const DIMENSIONS = 100;
/** Every so many words of the list one stands for English at large; the commonest say nothing of a subject. */
const SAMPLED = 23;
const COMMONEST = 100;

/** The place of a word, of length 1. Two numbers from -7 to 7 stand in each byte. */
function unpacked(line: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  Buffer.from(line, "base64").forEach((byte, index) => {
    vector[2 * index] = (byte >> 4) - 8;
    vector[2 * index + 1] = (byte & 15) - 8;
  });
  const length = Math.hypot(...vector);
  return vector.map((number) => number / length);
}

function read(): NearWords {
  const lines = readFileSync(FILE, "utf8").trimEnd().split("\n");
  const packed = new Map(lines.map((line, rank) => [line.slice(0, line.indexOf(" ")), { line, rank }]));
  const held = new Map<string, NearWord>();
  const find = (word: string): NearWord | null => {
    const known = held.get(word);
    if (known !== undefined) return known;
    const entry = packed.get(word);
    if (entry === undefined) return null;
    const found = { vector: unpacked(entry.line.slice(word.length + 1)), rank: entry.rank };
    held.set(word, found);
    return found;
  };
  const atLarge = [...packed.keys()]
    .filter((_word, rank) => rank > COMMONEST && rank % SAMPLED === 0)
    .flatMap((word) => find(word)?.vector ?? []);
  return { find, atLarge };
}

let words: NearWords | null = null;

/** The list of common English words with their places, read once. `tools/near-words.ts` says where it comes from. */
export function nearWords(): NearWords {
  words ??= read();
  return words;
}
