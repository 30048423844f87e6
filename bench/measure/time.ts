import type { Driver } from "neo4j-driver";
import { setTimeout as delay } from "node:timers/promises";
import { Refused } from "../questions/ask.ts";
import type { Case } from "./case.ts";
import { run } from "../patient.ts";
import { quantile } from "./numbers.ts";

/** How long answers take, one at a time, in milliseconds. */
export interface Times {
  /** Of the best round, so that what else the machine does shows least. */
  readonly p50: number;
  readonly p95: number;
  /** CPU of the contender's process for each answer. */
  readonly cpu: number;
}

interface Sample {
  readonly rounds: number[][];
  cpu: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Asks the cases round by round, each round in another order; gives the times in the order of the cases. */
export async function timeCases(cases: readonly Case[], rounds: number): Promise<readonly Times[]> {
  const samples: readonly Sample[] = cases.map(() => ({ rounds: [], cpu: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < cases.length; step += 1) {
      const place = (step + round) % cases.length;
      const [one, sample] = [cases[place], samples[place]];
      if (one === undefined || sample === undefined) continue;
      const before = one.contender.cpu();
      const times: number[] = [];
      // A question with one set of parameters is asked as often as the others.
      for (let turn = 0; turn < 12; turn += 1) {
        const parameters = one.parameters[turn % one.parameters.length] ?? {};
        times.push(await timed(() => one.ask(parameters)));
      }
      sample.rounds.push(times);
      sample.cpu += one.contender.cpu() - before;
    }
  }
  return samples.map(({ rounds: times, cpu }) => ({
    p50: Math.min(...times.map((round) => quantile(round, 0.5))),
    p95: quantile(times.flat(), 0.95),
    cpu: cpu / times.flat().length,
  }));
}

/** What sixteen clients get in a second: answers, and refusals, which a busy service gives at once. */
export interface Throughput {
  readonly answers: number;
  readonly refused: number;
}

/** A client that was refused comes back after this time. */
const BACK_MS = 100;

/** Answers a second while sixteen clients ask. */
export async function throughputOf({ ask, parameters }: Case, milliseconds: number): Promise<Throughput> {
  let done = 0;
  let refused = 0;
  const end = performance.now() + milliseconds;
  const start = performance.now();
  const client = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() < end; turn += 1) {
      try {
        await ask(parameters[turn % parameters.length] ?? {});
        done += 1;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused += 1;
        await delay(BACK_MS);
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_none, number) => client(number)));
  const seconds = (performance.now() - start) / 1_000;
  return { answers: done / seconds, refused: refused / seconds };
}

/** Makes Neo4j forget every plan. */
export async function clearPlans(driver: Driver): Promise<void> {
  await run(driver, "CALL db.clearQueryCaches()");
}

/** How long the first answer takes when Neo4j has to plan anew: the middle of three; null where one was refused. */
export async function coldOf({ ask, parameters }: Case, driver: Driver): Promise<number | null> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await clearPlans(driver);
    try {
      times.push(await timed(() => ask(parameters[(turn * 4) % parameters.length] ?? {})));
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }
  return quantile(times, 0.5);
}
