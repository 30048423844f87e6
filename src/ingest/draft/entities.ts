import type { Draft, DraftClaim, DraftMention, EntityType, KnownName } from "../../domain/draft/model.ts";
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

/** Finds one id for each thing that a draft names: that of a known entity, else one made of type and name. */
export function nameEntities(draft: Draft, known: readonly KnownName[]): DraftNames {
  const groups = new Map<string, Group>();
  const typesOf = new Map<string, EntityType>();
  const taken = new Set([
    ...known.map(({ entity }) => entity),
    ...draft.mentions.flatMap(({ entity, suggestions }) => [...(entity === null ? [] : [entity]), ...suggestions]),
  ]);
  const knownGroup = (id: string): Group => {
    const group = groups.get(id) ?? { id, isKnown: true, names: new Set(), suggestions: new Set() };
    const name = known.find(({ entity }) => entity === id)?.name;
    if (!groups.has(id) && name !== undefined) group.names.add(name);
    groups.set(id, group);
    return group;
  };
  const newGroup = (name: string, type: EntityType): Group => {
    const key = `${type} ${keyOf(name)}`;
    const found = groups.get(key);
    if (found !== undefined) return found;
    const slug = slugOf(nameKey(name)) || numberSlug("name", keyOf(name));
    const id = takeId(`${type.toLowerCase()}:${slug}`, taken);
    const group: Group = { id, isKnown: false, names: new Set(), suggestions: new Set() };
    groups.set(key, group);
    return group;
  };
  const groupOf = (name: string, allowed: readonly EntityType[]): Group => {
    if (ENTITY_ID.test(name)) return knownGroup(name);
    return newGroup(name, typesOf.get(keyOf(name)) ?? allowed[0] ?? "Organization");
  };
  const resolveClaim = ({ subject, object, market, predicate }: DraftClaim) => {
    const rule = vocabulary[predicate];
    return {
      subject: groupOf(subject, rule.subjects.map(typeWord)),
      object: groupOf(object, rule.objects.map(typeWord)),
      market: market === null ? undefined : groupOf(market, ["Market"]),
    };
  };

  for (const { text, type, entity } of draft.mentions)
    if (entity === null && type !== null && !typesOf.has(keyOf(text))) typesOf.set(keyOf(text), type);
  const untyped = new Map<string, string>();
  const ofMention = new Map<DraftMention, Group>();
  for (const mention of draft.mentions) {
    const type = typesOf.get(keyOf(mention.text));
    const group = mention.entity !== null ? knownGroup(mention.entity) : type && newGroup(mention.text, type);
    if (group === undefined) untyped.set(keyOf(mention.text), cleanName(mention.text));
    else {
      group.names.add(cleanName(mention.text));
      for (const id of mention.suggestions) group.suggestions.add(id);
      ofMention.set(mention, group);
    }
  }
  for (const claim of draft.claims) {
    const { subject, object, market } = resolveClaim(claim);
    const named = [
      [claim.subject, subject],
      [claim.object, object],
      [claim.market, market],
    ] as const;
    for (const [name, group] of named) {
      if (name === null || group === undefined) continue;
      if (!ENTITY_ID.test(name)) group.names.add(cleanName(name));
      untyped.delete(keyOf(name));
    }
  }
  return {
    entities: [...groups.values()].map(toEntity),
    untyped: [...untyped.values()],
    ofMention: (mention) => ofMention.get(mention)?.id,
    ofClaim: (claim) => {
      const { subject, object, market } = resolveClaim(claim);
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
