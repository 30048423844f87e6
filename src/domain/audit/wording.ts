import type { ClaimRow, EntityCore } from "../../generated/cypher.ts";
import { edgeCaption, shorten } from "../caption.ts";
import { capitalised, listWords } from "../gap/wording.ts";
import { sourceName } from "../trace.ts";
import { entitiesOf } from "./claims.ts";
import type { AuditFacts } from "./facts.ts";

const MOST_LETTERS = 140;

function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}

/** The words of the text that state a claim, between quotation marks; ours, without marks, where they are not kept. */
export function sayingOf({ statement, statedIn }: ClaimRow): string {
  return statedIn.quote === null
    ? shorten(withoutStop(statement), MOST_LETTERS)
    : `“${shorten(statedIn.quote, MOST_LETTERS)}”`;
}

/** The sayings of some claims, each once: “a”, “b” and “c”. */
export function sayings(claims: readonly ClaimRow[], most = 4): string {
  return listWords([...new Set(claims.map(sayingOf))], most);
}

/** The name of the source that states a claim. */
export function statedBy(claim: ClaimRow): string {
  return sourceName(claim.statedIn.source);
}

/** The name of the source that states a claim, as a sentence begins. */
export function openingOf(claim: ClaimRow): string {
  return capitalised(statedBy(claim));
}

/** What a claim says as an edge reads, or its statement. */
export function relationWords({ predicate, subject, object, statement }: ClaimRow): string {
  return predicate === null || subject === null || object === null
    ? withoutStop(statement)
    : edgeCaption(predicate, subject.name, object.name);
}

const named = new WeakMap<AuditFacts, ReadonlyMap<string, EntityCore>>();

/** How an entity is called, by its id; the id itself where no claim names it. */
export function namesIn(facts: AuditFacts): (id: string) => string {
  const names =
    named.get(facts) ??
    new Map<string, EntityCore>(facts.claims.flatMap(entitiesOf).map((entity) => [entity.id, entity]));
  named.set(facts, names);
  return (id) => names.get(id)?.name ?? id;
}

/** "one claim", "3 claims". */
export function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`;
}
