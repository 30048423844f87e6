import type { EntityType, KnownName, Span } from "../model.ts";
import { gapForm, isAllCaps, isCapital, tokensOf, type Token } from "./tokens.ts";

interface Step {
  readonly next: Map<string, Step>;
  /** Names that end here, each with its words as they are known. */
  readonly names: { readonly words: readonly string[]; readonly entity: string }[];
}

/** The known names, word by word. */
export interface NameIndex {
  readonly first: Step;
}

/** A place where a known name stands, with the entities of that name. */
export interface KnownPlace extends Span {
  readonly entities: readonly string[];
}

const SHORT = 4;
const TYPES: Readonly<Record<string, EntityType>> = {
  company: "Company",
  market: "Market",
  product: "Product",
  policy: "Policy",
  jurisdiction: "Jurisdiction",
  organization: "Organization",
};

/** The type that an id says; null where it says none. */
export function typeOfId(id: string): EntityType | null {
  return TYPES[id.slice(0, Math.max(0, id.indexOf(":")))] ?? null;
}

function newStep(): Step {
  return { next: new Map(), names: [] };
}

function stepKey(gap: string, word: string): string {
  return `${gapForm(gap)}|${word.toLowerCase()}`;
}

/** Indexes names by their words, so that a text is read once however many there are. */
export function indexNames(known: readonly KnownName[]): NameIndex {
  const first = newStep();
  for (const { name, entity } of known) {
    const tokens = tokensOf(name);
    let step = first;
    tokens.forEach((token, at) => {
      const gap = at === 0 ? "" : name.slice(tokens[at - 1]?.end ?? 0, token.start);
      const key = stepKey(gap, token.word);
      const next = step.next.get(key) ?? newStep();
      step.next.set(key, next);
      step = next;
    });
    if (tokens.length > 0) step.names.push({ words: tokens.map(({ word }) => word), entity });
  }
  return { first };
}

/** Short names and capitals stand as they are known; others may be in capitals where they begin with one. */
function isWritten(known: string, printed: string): boolean {
  if (known === printed) return true;
  if (known.toLowerCase() !== printed.toLowerCase()) return false;
  if (known.length <= SHORT && /\p{Lu}/u.test(known)) return isAllCaps(known) ? false : isAllCaps(printed);
  return isAllCaps(known) ? false : !isCapital(known) || isCapital(printed);
}

function entitiesAt(step: Step, printed: readonly Token[]): readonly string[] {
  const names = step.names.filter(({ words }) => words.every((word, at) => isWritten(word, printed[at]?.word ?? "")));
  return [...new Set(names.map(({ entity }) => entity))].sort();
}

/** The longest known name that begins at a word; null where none does. */
export function knownAt(
  text: string,
  tokens: readonly Token[],
  index: NameIndex,
  at: number,
): { place: KnownPlace; next: number } | null {
  let step = index.first.next.get(stepKey("", tokens[at]?.word ?? ""));
  let found: { place: KnownPlace; next: number } | null = null;
  for (let end = at + 1; step !== undefined; end += 1) {
    const last = tokens[end - 1];
    if (step.names.length > 0 && last !== undefined) {
      const entities = entitiesAt(step, tokens.slice(at, end));
      if (entities.length > 0) found = { place: { start: tokens[at]?.start ?? 0, end: last.end, entities }, next: end };
    }
    const token = tokens[end];
    if (token === undefined || last === undefined || token.start - last.end > 4) break;
    step = step.next.get(stepKey(text.slice(last.end, token.start), token.word));
  }
  return found;
}
