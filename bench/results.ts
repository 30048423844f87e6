import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Name } from "./contenders/contender.ts";
import type { Size } from "./graph/world.ts";
import type { Check } from "./measure/case.ts";
import type { Hits } from "./measure/hits.ts";
import type { PlanTime } from "./measure/plans.ts";
import type { Storm } from "./measure/storm.ts";
import type { Throughput, Times } from "./measure/time.ts";

/** All figures of one question for one contender; null where one was not taken. */
export interface Figures {
  readonly check: Check;
  readonly times: Times | null;
  readonly cold: number | null;
  readonly throughput: Throughput | null;
  readonly hits: Hits | null;
}

/** What is known of a contender as a whole. */
export interface Process {
  readonly startMs: number;
  /** Megabytes, after all questions. */
  readonly rss: number;
}

/** The figures of one size. */
export interface Results {
  readonly size: Size;
  readonly claims: number;
  readonly machine: string;
  readonly at: string;
  readonly version: string;
  readonly processes: Readonly<Partial<Record<Name, Process>>>;
  readonly questions: Readonly<Record<string, Readonly<Partial<Record<Name, Figures>>>>>;
  readonly plans: readonly PlanTime[];
  readonly storm: Storm | null;
}

const FOLDER = join(import.meta.dirname, "results");

/** The figures that were kept last of a size. */
export function readResults(size: Size): Results {
  return JSON.parse(readFileSync(join(FOLDER, `${size}.json`), "utf8")) as Results;
}

/** Keeps the figures of a size. A run of `some` questions replaces the figures of those alone. */
export function saveResults(results: Results, some: boolean): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${results.size}.json`);
  const before = some && existsSync(path) ? readResults(results.size) : null;
  const kept = before === null ? results : { ...before, questions: { ...before.questions, ...results.questions } };
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
  return path;
}
