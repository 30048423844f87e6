import type { Predicate } from "../../src/generated/schema.ts";
import { vocabulary } from "../../src/generated/vocabulary.ts";
import type { Random } from "./random.ts";
import type { MadeEntity, World } from "./world.ts";

/** What a claim joins, and its words. */
export interface MadeStatement {
  readonly predicate?: Predicate;
  readonly subject?: string;
  readonly object?: string;
  readonly market?: string;
  readonly mentions?: readonly string[];
  readonly quantities?: readonly {
    readonly measure: string;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly text: string;
  }[];
  readonly words: string;
}

/** How often texts say what, in parts of the whole. */
const SHARES: Readonly<Partial<Record<Predicate, number>>> & { readonly MENTIONS: number } = {
  ...{ SERVES: 16, COMPETES_WITH: 18, SUPPLIES: 13, EXITS: 4, FILLS_GAP_IN: 5, REMAINS_IN: 1, BARRED_FROM: 2 },
  ...{ BACKED_BY: 6, BASED_IN: 5, RESTRICTS: 6, BENEFITS: 3, IMPOSED_BY: 2, RETALIATES_FOR: 1, FORCES_EXIT_OF: 2 },
  ...{ PART_OF: 2, HAS_MEASURE: 6, MENTIONS: 8 },
};

/** A share of a market, as tables and texts give it. */
export function shareOf(random: Random): NonNullable<MadeStatement["quantities"]>[number] {
  const tenths = 1 + random.skewed(600);
  const [low, high] = [(tenths * 10 - 5) / 100, (tenths * 10 + 5) / 100];
  return { measure: "market-share", low, high, unit: "percent", text: `${String(tenths / 10)}%` };
}

function other(subject: MadeEntity, things: readonly MadeEntity[], random: Random): MadeEntity {
  const found = things.filter(({ id }) => id !== subject.id);
  const picked = found[random.skewed(found.length)];
  if (picked === undefined) throw new RangeError(`nothing stands beside ${subject.id}`);
  return picked;
}

/** Makes what one claim says. Companies keep to markets of their own, as they do in texts. */
export function makeStatement({ entities, companiesOf }: World, random: Random): MadeStatement {
  const one = (things: readonly MadeEntity[]): MadeEntity => {
    const picked = things[random.skewed(things.length)];
    if (picked === undefined) throw new RangeError("there is nothing to speak of");
    return picked;
  };
  const market = one(entities.MARKET);
  const members = companiesOf.get(market.id) ?? [];
  const company = random.chance(0.9) && members.length > 2 ? one(members) : one(entities.COMPANY);
  const saying = random.weighted(SHARES as Readonly<Record<Predicate | "MENTIONS", number>>);
  if (saying === "MENTIONS") {
    return { mentions: [company.id, market.id], words: `${company.name} speaks of ${market.name}` };
  }
  const { subjects, objects, sameType, caption } = vocabulary[saying];
  const type = random.pick(subjects);
  const subject = type === "COMPANY" ? company : type === "MARKET" ? market : one(entities[type]);
  if (objects.length === 0) {
    const place = subject.id === market.id ? undefined : market;
    const share = shareOf(random);
    const words = `${subject.name} has a share of ${share.text}${place === undefined ? "" : ` in ${place.name}`}`;
    return {
      ...{ predicate: saying, subject: subject.id, quantities: [share], words },
      ...(place === undefined ? {} : { market: place.id }),
    };
  }
  const objectType = sameType ? type : random.pick(objects);
  const beside = objectType === "COMPANY" && members.length > 2 ? members : entities[objectType];
  const object = objectType === "MARKET" && type !== "MARKET" ? market : other(subject, beside, random);
  const names = `${subject.name} ${caption} ${object.name}`;
  const isPlaced = objectType !== "MARKET" && subject.id !== market.id && random.chance(0.6);
  return {
    ...{ predicate: saying, subject: subject.id, object: object.id },
    ...(isPlaced ? { market: market.id, words: `${names} in ${market.name}` } : { words: names }),
  };
}
