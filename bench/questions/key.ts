import type { Question } from "./question.ts";

/** Every value of an answer that stands under one of these members, in the order of the answer. */
function* valuesOf(answer: unknown, members: ReadonlySet<string>, member = ""): Generator<string> {
  if (Array.isArray(answer)) for (const item of answer) yield* valuesOf(item, members, member);
  else if (typeof answer === "object" && answer !== null) {
    for (const [key, value] of Object.entries(answer)) yield* valuesOf(value, members, key);
  } else if (members.has(member) && (typeof answer === "string" || typeof answer === "number")) yield String(answer);
}

/** What two answers have to have in common: the values of the compared members, and the order of some of them. */
export function keyOf(question: Question, answer: unknown): { readonly values: string; readonly order: string } {
  const all = [...new Set(valuesOf(answer, new Set(question.compared)))];
  const { ordered } = question;
  return {
    values: all.toSorted().join("\n"),
    order: ordered === undefined ? "" : all.filter((value) => ordered.test(value)).join("\n"),
  };
}
