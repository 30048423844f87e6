import { existsSync, readFileSync, writeFileSync } from "node:fs";
import neo4j, { type Driver } from "neo4j-driver";
import { run } from "../patient.ts";
import type { Case } from "./case.ts";
import { quantile } from "./numbers.ts";

/** What a question costs the database: over its sets of parameters. */
export interface Hits {
  readonly median: number;
  readonly most: number;
  /** Statements, at most. */
  readonly statements: number;
  /** Where the hits of all sets of parameters come from, by the text of the statement, the dearest first. */
  readonly parts: readonly { readonly text: string; readonly runs: number; readonly hits: number }[];
}

interface Tapped {
  readonly text: string;
  readonly parameters: unknown;
}

function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== "object" || value === null) return value;
  if ("$int" in value) return neo4j.int(Number(value.$int));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restored(inner)]));
}

interface Profile {
  readonly dbHits?: number;
  readonly children?: readonly Profile[];
}

function sumOf({ dbHits = 0, children = [] }: Profile): number {
  return children.reduce((sum, child) => sum + sumOf(child), dbHits);
}

async function hitsOf(driver: Driver, { text, parameters }: Tapped): Promise<number> {
  const { summary } = await run(driver, `PROFILE ${text}`, restored(parameters) as Record<string, unknown>);
  return summary.profile === false ? 0 : sumOf(summary.profile);
}

/** Asks a tapped Lacuna, then counts the database hits of every statement that it ran. */
export async function countHits({ ask, parameters }: Case, driver: Driver, tap: string): Promise<Hits> {
  const hits: number[] = [];
  const parts = new Map<string, { readonly runs: number; readonly hits: number }>();
  let statements = 0;
  for (const one of parameters) {
    writeFileSync(tap, "");
    await ask(one);
    const lines = existsSync(tap) ? readFileSync(tap, "utf8").split("\n") : [];
    const tapped = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Tapped);
    let sum = 0;
    for (const each of tapped) {
      const own = await hitsOf(driver, each);
      const part = parts.get(each.text) ?? { runs: 0, hits: 0 };
      parts.set(each.text, { runs: part.runs + 1, hits: part.hits + own });
      sum += own;
    }
    hits.push(sum);
    statements = Math.max(statements, tapped.length);
  }
  const dearest = [...parts].map(([text, part]) => ({ text, ...part })).toSorted((a, b) => b.hits - a.hits);
  return { median: quantile(hits, 0.5), most: Math.max(...hits), statements, parts: dearest };
}

/** The same of a statement of the raw endpoint. */
export async function countRawHits(text: string, { parameters }: Case, driver: Driver): Promise<Hits> {
  const hits: number[] = [];
  for (const one of parameters) hits.push(await hitsOf(driver, { text, parameters: one }));
  return { median: quantile(hits, 0.5), most: Math.max(...hits), statements: 1, parts: [] };
}
