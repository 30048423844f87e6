import type { Draft, DraftClaim, DraftMention, EntityType, KnownName } from "../../draft/model.ts";
import { nameKey } from "../../domain/name.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import { numberSlug, slugOf, takeId } from "./slug.ts";

/** An entity that a draft proposes, or knows. */
export interface DraftEntity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Defined in another bundle. */
  readonly isKnown: boolean;
  /** Known entities that it may be. */
  readonly suggestions: readonly string[];
}

/** The entities of a draft, and what its names stand for. */
export interface DraftNames {
  readonly entities: readonly DraftEntity[];
  /** Names of which the text does not tell what they are, and that no candidate uses. */
  readonly untyped: readonly string[];
  readonly ofMention: (mention: DraftMention) => string | undefined;
  /** The entities that a candidate joins. */
  readonly ofClaim: (claim: DraftClaim) => {
    readonly subject: string;
    readonly object: string;
    readonly market: string | undefined;
  };
}

const ENTITY_ID = /^(?:company|market|product|policy|jurisdiction|organization):[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_NAME = 300;

interface Group {
  readonly id: string;
  readonly isKnown: boolean;
  readonly names: Set<string>;
  readonly suggestions: Set<string>;
}

function cleanName(name: string): string {
  return Array.from(name.replace(/\s+/gu, " ").trim()).slice(0, MAX_NAME).join("");
}

function typeWord(type: string): EntityType {
  return `${type.slice(0, 1)}${type.slice(1).toLowerCase()}` as EntityType;
}

function keyOf(name: string): string {
  return nameKey(name) || name;
}

/** The groups of names that stand for one thing each, made as they are asked for. */
interface Groups {
  readonly all: () => readonly Group[];
  readonly ofMention: (mention: DraftMention) => Group | undefined;
  /** The group of an id, or of a name as printed; a new name of no known type has the first that is allowed. */
  readonly ofName: (name: string, allowed: readonly EntityType[]) => Group;
}

function createGroups({ mentions }: Draft, known: readonly KnownName[]): Groups {
  const groups = new Map<string, Group>();
  const types = new Map<string, EntityType>();
  for (const { text, type, entity } of mentions)
    if (entity === null && type !== null && !types.has(keyOf(text))) types.set(keyOf(text), type);
  const taken = new Set([
    ...known.map(({ entity }) => entity),
    ...mentions.flatMap(({ entity, suggestions }) => [...(entity === null ? [] : [entity]), ...suggestions]),
  ]);
  const group = (key: string, make: () => Omit<Group, "suggestions">): Group => {
    const found = groups.get(key) ?? { ...make(), suggestions: new Set<string>() };
    groups.set(key, found);
    return found;
  };
  const ofId = (id: string): Group =>
    group(id, () => {
      const usual = known.find(({ entity }) => entity === id)?.name;
      return { id, isKnown: true, names: new Set(usual === undefined ? [] : [cleanName(usual)]) };
    });
  const ofNew = (name: string, type: EntityType): Group =>
    group(`${type} ${keyOf(name)}`, () => {
      const slug = slugOf(nameKey(name)) || numberSlug("name", keyOf(name));
      return { id: takeId(`${type.toLowerCase()}:${slug}`, taken), isKnown: false, names: new Set() };
    });
  return {
    all: () => [...groups.values()],
    ofMention: ({ text, entity }) => {
      if (entity !== null) return ofId(entity);
      const type = types.get(keyOf(text));
      return type === undefined ? undefined : ofNew(text, type);
    },
    ofName: (name, allowed) => {
      if (ENTITY_ID.test(name)) return ofId(name);
      const type = types.get(keyOf(name)) ?? allowed[0] ?? "Organization";
      types.set(keyOf(name), type);
      return ofNew(name, type);
    },
  };
}

function endsOf({ subject, object, market, predicate }: DraftClaim, groups: Groups) {
  const rule = vocabulary[predicate];
  return {
    subject: groups.ofName(subject, rule.subjects.map(typeWord)),
    object: groups.ofName(object, rule.objects.map(typeWord)),
    market: market === null ? undefined : groups.ofName(market, ["Market"]),
  };
}

/** Finds one id for each thing that a draft names: that of a known entity, else one made of type and name. */
export function nameEntities(draft: Draft, known: readonly KnownName[]): DraftNames {
  const groups = createGroups(draft, known);
  const untyped = new Map<string, string>();
  for (const mention of draft.mentions) {
    const group = groups.ofMention(mention);
    if (group === undefined) untyped.set(keyOf(mention.text), cleanName(mention.text));
    group?.names.add(cleanName(mention.text));
    for (const id of mention.suggestions) group?.suggestions.add(id);
  }
  for (const claim of draft.claims) {
    const ends = endsOf(claim, groups);
    for (const end of ["subject", "object", "market"] as const) {
      const name = claim[end];
      if (name === null || ENTITY_ID.test(name)) continue;
      ends[end]?.names.add(cleanName(name));
      untyped.delete(keyOf(name));
    }
  }
  return {
    entities: groups.all().map(toEntity),
    untyped: [...untyped.values()],
    ofMention: (mention) => groups.ofMention(mention)?.id,
    ofClaim: (claim) => {
      const { subject, object, market } = endsOf(claim, groups);
      return { subject: subject.id, object: object.id, market: market?.id };
    },
  };
}

function toEntity({ id, isKnown, names, suggestions }: Group): DraftEntity {
  const [name = id.slice(id.indexOf(":") + 1), ...others] = names;
  return {
    id,
    name,
    aliases: isKnown ? [] : others,
    isKnown,
    suggestions: [...suggestions].filter((one) => one !== id),
  };
}
