import type { Driver } from "neo4j-driver";
import { setTimeout as delay } from "node:timers/promises";
import type { Case } from "./case.ts";
import { quantile } from "./numbers.ts";
import { clearPlans } from "./time.ts";

const CLIENTS = 8;

/** What came of asking everything while Neo4j forgot its plans once a second. */
export interface Storm {
  readonly answers: number;
  readonly p50: number;
  readonly worst: number;
  /** What was refused or timed out, with how often. */
  readonly refused: Readonly<Record<string, number>>;
}

/** Lets eight clients ask all questions of Lacuna, in turn, for a while; the plans are cleared once a second. */
export async function storm(cases: readonly Case[], driver: Driver, milliseconds: number): Promise<Storm> {
  const times: number[] = [];
  const refused: Record<string, number> = {};
  const end = performance.now() + milliseconds;
  const client = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() < end; turn += 1) {
      const { question, ask, parameters } = cases[turn % cases.length] ?? {};
      if (question === undefined || ask === undefined || parameters === undefined) return;
      const start = performance.now();
      try {
        await ask(parameters[turn % parameters.length] ?? {});
        times.push(performance.now() - start);
      } catch (error) {
        const key = `${question.name}: ${error instanceof Error ? error.message : String(error)}`;
        refused[key] = (refused[key] ?? 0) + 1;
      }
    }
  };
  const clear = async (): Promise<void> => {
    while (performance.now() < end) {
      await clearPlans(driver);
      await delay(1_000);
    }
  };
  await Promise.all([clear(), ...Array.from({ length: CLIENTS }, (_none, number) => client(number))]);
  return { answers: times.length, p50: quantile(times, 0.5), worst: Math.max(0, ...times), refused };
}
