import type { Contender, Name } from "../contenders/contender.ts";
import { type Ask, askerOf } from "../questions/ask.ts";
import { keyOf } from "../questions/key.ts";
import { answers, type Parameters, type Question } from "../questions/question.ts";

/** A question ready to be put to one contender. */
export interface Case {
  readonly question: Question;
  readonly contender: Contender;
  readonly parameters: readonly Parameters[];
  readonly ask: Ask;
}

/** Whether a contender gives the answers that the raw endpoint gives, and how long the first round of them took. */
export interface Check {
  readonly equal: number;
  readonly of: number;
  /** What was wrong first; null where all was right. */
  readonly fault: string | null;
}

/** The cases of a question: one for each contender that can be asked. */
export function casesOf(
  question: Question,
  contenders: readonly Contender[],
  parameters: readonly Parameters[],
): readonly Case[] {
  return contenders
    .filter(({ name }) => answers(question, name))
    .map((contender) => ({ question, contender, parameters, ask: askerOf(question, contender) }));
}

async function keysOf({ question, parameters, ask }: Case) {
  const keys: ((ReturnType<typeof keyOf> & { readonly isCut: boolean }) | string)[] = [];
  for (const one of parameters) {
    try {
      const answer = await ask(one);
      keys.push({ ...keyOf(question, question.part?.(answer) ?? answer), isCut: question.isCut?.(answer) ?? false });
    } catch (error) {
      keys.push(error instanceof Error ? error.message : String(error));
    }
  }
  return keys;
}

function isPart(one: string, other: string): boolean {
  const all = new Set(other.split("\n"));
  return one.split("\n").every((value) => value === "" || all.has(value));
}

/** The first values that stand in one answer alone. */
function difference(one: string, other: string): string {
  const [mine, theirs] = [new Set(one.split("\n")), new Set(other.split("\n"))];
  const more = [...mine].filter((value) => !theirs.has(value)).slice(0, 2);
  const less = [...theirs].filter((value) => !mine.has(value)).slice(0, 2);
  return `has ${JSON.stringify(more)}, has not ${JSON.stringify(less)}`;
}

/** Compares the answers of every contender with those of the first, before any time is taken. */
export async function checkCases(cases: readonly Case[]): Promise<ReadonlyMap<Name, Check>> {
  const [first, ...others] = await Promise.all(cases.map(async (one) => ({ one, keys: await keysOf(one) })));
  if (first === undefined) return new Map();
  const compare = ({ one, keys }: typeof first): readonly [Name, Check] => {
    const faults = keys.map((key, index) => {
      const wanted = first.keys[index];
      if (typeof key === "string") return key;
      if (typeof wanted !== "object") return "the raw endpoint gave no answer to compare with";
      if (key.isCut) return isPart(key.values, wanted.values) ? null : difference(key.values, wanted.values);
      if (key.values !== wanted.values) return difference(key.values, wanted.values);
      return key.order === wanted.order ? null : "the order differs";
    });
    const fault = faults.find((each) => each !== null) ?? null;
    return [one.contender.name, { equal: faults.filter((each) => each === null).length, of: keys.length, fault }];
  };
  return new Map([first, ...others].map(compare));
}
