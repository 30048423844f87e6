import type { EntityType } from "../../src/generated/schema.ts";
import type { Random } from "./random.ts";
import { createWords } from "./words.ts";

/** How many claims a graph has. */
export const SIZES = { XS: 1_000, S: 10_000, M: 100_000, L: 1_000_000 } as const;
export type Size = keyof typeof SIZES;

/** An entity as a bundle defines it. */
export interface MadeEntity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly group?: boolean;
  readonly ofProduct?: string;
  readonly inPlace?: string;
}

/** A source that texts cite; of a few of them a short text is held. */
export interface MadeReference {
  readonly id: string;
  readonly kind: "ARTICLE" | "REPORT" | "OFFICIAL";
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly held: "ABSTRACT" | "TITLE_ONLY" | "FULL_TEXT";
  readonly abstract?: string;
  readonly text?: string;
}

/** What the texts of a graph speak of. */
export interface World {
  readonly entities: Readonly<Record<EntityType, readonly MadeEntity[]>>;
  /** The companies of each market, the busiest first. */
  readonly companiesOf: ReadonlyMap<string, readonly MadeEntity[]>;
  readonly references: readonly MadeReference[];
  /** Words of no meaning, the commonest first. */
  readonly filler: readonly string[];
}

function counts(claims: number): Readonly<Record<EntityType, number>> {
  const part = (share: number, least: number): number => Math.max(least, Math.round(claims * share));
  return {
    COMPANY: part(0.05, 40),
    MARKET: part(0.012, 12),
    PRODUCT: part(0.008, 8),
    POLICY: part(0.005, 6),
    JURISDICTION: Math.min(200, part(0.003, 8)),
    ORGANIZATION: part(0.002, 4),
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function makeEntities(claims: number, random: Random): World["entities"] {
  const words = createWords(random);
  const count = counts(claims);
  const list = (type: EntityType, make: () => Omit<MadeEntity, "id">): readonly MadeEntity[] =>
    Array.from({ length: count[type] }, (_none, index) => {
      const made = make();
      return { id: `${type.toLowerCase()}:${slug(made.name)}-${String(index)}`, ...made };
    });
  const places = list("JURISDICTION", () => ({ name: `${words.name(2)}land`, aliases: [] }));
  const products = list("PRODUCT", () => ({ name: `${words.name(2)} ${words.word(1)}s`, aliases: [] }));
  let next = 0;
  return {
    JURISDICTION: places,
    PRODUCT: products,
    COMPANY: list("COMPANY", () => {
      const name = words.name(2);
      const group = random.chance(0.02) ? { group: true } : {};
      return { name, aliases: random.chance(0.4) ? [`${name} ${words.name(1)}`] : [], ...group };
    }),
    MARKET: list("MARKET", () => {
      const [product, place] = [products[random.skewed(products.length)], places[next++ % places.length]];
      if (product === undefined || place === undefined) throw new RangeError("a market wants a product and a place");
      const name = `${place.name} ${product.name.toLowerCase()} ${String(next)}`;
      return { name, aliases: [], ofProduct: product.id, inPlace: place.id };
    }),
    POLICY: list("POLICY", () => ({ name: `${words.name(2)} ${random.pick(["Act", "Rule", "Tariff"])}`, aliases: [] })),
    ORGANIZATION: list("ORGANIZATION", () => ({ name: `${words.name(2)} Board`, aliases: [] })),
  };
}

function makeReferences(claims: number, filler: readonly string[], random: Random): readonly MadeReference[] {
  const some = (count: number): string =>
    Array.from({ length: count }, () => filler[random.skewed(filler.length)] ?? "").join(" ");
  return Array.from({ length: Math.max(30, Math.round(claims * 0.03)) }, (_none, index) => {
    const held = random.weighted({ ABSTRACT: 30, TITLE_ONLY: 66, FULL_TEXT: 4 });
    return {
      id: `source:reference-${String(index)}`,
      kind: random.pick(["ARTICLE", "REPORT", "OFFICIAL"] as const),
      title: `On ${some(5)}`,
      publisher: `The ${some(1)} Review`,
      published: `${String(2010 + random.below(15))}-0${String(1 + random.below(9))}`,
      held,
      ...(held === "ABSTRACT" ? { abstract: `${some(40)}.` } : {}),
      ...(held === "FULL_TEXT" ? { text: `So ${some(12)}. So ${some(9)}.\n` } : {}),
    };
  });
}

/** Makes the things that a graph of so many claims speaks of. */
export function makeWorld(claims: number, random: Random): World {
  const entities = makeEntities(claims, random);
  const words = createWords(random);
  const filler = Array.from({ length: 3_000 }, (_none, index) => words.word(index < 60 ? 1 : 2));
  const companies = entities.COMPANY;
  const members = (): readonly MadeEntity[] => {
    const places = Array.from({ length: 6 + random.skewed(100) }, () => random.skewed(companies.length));
    return [...new Set(places)].toSorted((a, b) => a - b).flatMap((place) => companies[place] ?? []);
  };
  return {
    entities,
    companiesOf: new Map(entities.MARKET.map(({ id }) => [id, members()])),
    references: makeReferences(claims, filler, random),
    filler,
  };
}
