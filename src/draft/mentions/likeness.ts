import { nameKey } from "../../domain/name.ts";
import type { EntityType, KnownName } from "../model.ts";
import { typeOfId } from "./known.ts";

interface Named {
  readonly key: string;
  readonly entity: string;
}

/** Known names by what a similar name would share with them. */
export interface LikenessIndex {
  readonly byCore: ReadonlyMap<string, readonly string[]>;
  readonly byEdge: ReadonlyMap<string, readonly Named[]>;
}

/** Words that names take on and leave off. */
const GENERIC = new Set(
  "the group holding holdings technology technologies electronics industries international global company companies bank motors systems semiconductor semiconductors energy brands".split(
    " ",
  ),
);
const EDGE = 3;
const MOST = 5;
const SHORTEST = 5;
const LONG = 9;

function coreOf(name: string): string {
  const words = nameKey(name).split(" ");
  const core = words.filter((word) => !GENERIC.has(word));
  return (core.length === 0 ? words : core).join(" ");
}

function acronymOf(name: string): string | null {
  const words = nameKey(name)
    .split(" ")
    .filter((word) => !/^(?:of|the|and|for|de)$/.test(word));
  return words.length < 3 ? null : words.map((word) => word[0] ?? "").join("");
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Indexes known names for the search of similar ones. */
export function indexLikeness(known: readonly KnownName[]): LikenessIndex {
  const byCore = new Map<string, string[]>();
  const byEdge = new Map<string, Named[]>();
  for (const { name, entity } of known) {
    const key = nameKey(name);
    if (key === "") continue;
    push(byCore, coreOf(name), entity);
    const acronym = acronymOf(name);
    if (acronym !== null) push(byCore, acronym, entity);
    if (key.length < SHORTEST) continue;
    push(byEdge, `^${key.slice(0, EDGE)}`, { key, entity });
    push(byEdge, `$${key.slice(-EDGE)}`, { key, entity });
  }
  return { byCore, byEdge };
}

/** Whether two texts are at most some edits apart: one row of the table at a time. */
function areNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[other.length] ?? Infinity) <= most;
}

/** The known entities that a name may stand for: same words without what names leave off, an acronym, a spelling close by. */
export function likeNames(index: LikenessIndex, name: string, type: EntityType | null): readonly string[] {
  const key = nameKey(name);
  const acronym = acronymOf(name);
  const found = [
    ...(index.byCore.get(coreOf(name)) ?? []),
    ...(acronym === null ? [] : (index.byCore.get(acronym) ?? [])),
  ];
  if (key.length >= SHORTEST) {
    const near = [`^${key.slice(0, EDGE)}`, `$${key.slice(-EDGE)}`].flatMap((edge) => index.byEdge.get(edge) ?? []);
    const most = key.length >= LONG ? 2 : 1;
    found.push(...near.filter((known) => areNear(key, known.key, most)).map(({ entity }) => entity));
  }
  const fitting = found.filter((entity) => type === null || typeOfId(entity) === type);
  return [...new Set(fitting)].sort().slice(0, MOST);
}
