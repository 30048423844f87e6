import { sha256 } from "../../src/domain/ids.ts";
import { createRandom, type Random } from "./random.ts";
import { makeTable, makeText, type Citable, type MadeText } from "./texts.ts";
import { makeWorld, type World } from "./world.ts";

/** A bundle as its file holds it, and the texts that it ships. */
export interface MadeBundle {
  readonly raw: { readonly bundle: { readonly id: string; readonly title: string } } & Readonly<
    Record<string, unknown>
  >;
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

const SEED = 42;
/** Claims of a bundle of texts: about what a bundle of 8 MB can hold. */
const BUNDLE_CLAIMS = 1_000;
const TABLE_ROWS = 500;
/** The part of all claims that stands in tables. */
const TABLE_SHARE = 0.15;
/** Texts list earlier ones: those of the bundles before, as far back as this. */
const LISTED_TEXTS = 40;

/** The bundle that defines every entity, and every source that is merely cited. */
function catalogue({ entities, references }: World): MadeBundle {
  const file = (id: string): string => `${id.slice("source:".length)}.txt`;
  return {
    raw: {
      bundle: { id: "bundle:a-catalogue", title: "Names and references" },
      entities: Object.values(entities).flat(),
      sources: references.map(({ text, ...source }) => ({
        ...source,
        ...(text === undefined ? {} : { text: { file: file(source.id), sha256: sha256(text), length: text.length } }),
      })),
    },
    texts: references.flatMap(({ id, text }) => (text === undefined ? [] : [{ file: file(id), text }])),
  };
}

function bundleOf(id: string, title: string, made: readonly MadeText[]): MadeBundle {
  return {
    raw: {
      bundle: { id: `bundle:${id}`, title },
      sources: made.map(({ source }) => source),
      claims: made.flatMap(({ claims }) => claims),
    },
    texts: made.map(({ file, text }) => ({ file, text })),
  };
}

/** So many things of a list, each once, the first of them more often. */
function pickSome(things: readonly Citable[], count: number, random: Random): readonly Citable[] {
  const picked = Array.from({ length: things.length === 0 ? 0 : count }, () => things[random.skewed(things.length)]);
  return [...new Map(picked.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const]))).values()];
}

/**
 * Makes the bundles of a graph of so many claims, one after the other: first the names, then tables, then texts. The
 * same number gives the same bundles.
 */
export function* makeBundles(claims: number): Generator<MadeBundle> {
  const random = createRandom(SEED);
  const world = makeWorld(claims, random);
  yield catalogue(world);
  const inTables = Math.round(claims * TABLE_SHARE);
  for (let rows = 0, number = 1; rows < inTables; rows += TABLE_ROWS, number += 1) {
    const made = makeTable(number, Math.min(TABLE_ROWS, inTables - rows), world, random);
    yield bundleOf(`b-table-${String(number).padStart(5, "0")}`, `Table ${String(number)}`, [made]);
  }
  const inTexts = claims - inTables;
  let earlier: readonly Citable[] = [];
  for (let done = 0, texts = 0, number = 1; done < inTexts; number += 1) {
    const made: MadeText[] = [];
    let held = 0;
    while (done + held < inTexts && held < BUNDLE_CLAIMS) {
      const wanted = Math.min(10 + random.skewed(200), inTexts - done - held);
      texts += 1;
      const cited = pickSome(world.references, 4 + random.skewed(30), random);
      const text = makeText(
        texts,
        wanted,
        world,
        { cited, listed: pickSome(earlier, random.below(4), random) },
        random,
      );
      made.push({ ...text, claims: text.claims.slice(0, wanted) });
      held += wanted;
    }
    done += held;
    earlier = [...made.map(({ source }) => source), ...earlier].slice(0, LISTED_TEXTS);
    yield bundleOf(`c-texts-${String(number).padStart(5, "0")}`, `Texts ${String(number)}`, made);
  }
}
