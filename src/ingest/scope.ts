import { codePoints, type CodePoints } from "../domain/points.ts";
import type { BundleParts } from "./parts.ts";
import { type Path, type Report, nearMatch } from "./problem.ts";
import { type BundleSource, isDraft } from "./shape.ts";
import type { Texts } from "./texts.ts";

/** Unknown ids that are told what may be meant: to look for it takes a while where there are many. */
const MOST_HINTS = 100;

/** What the checks of one bundle look things up in. */
export interface Scope {
  readonly parts: BundleParts;
  /** The bundle's own sources by id. */
  readonly sources: ReadonlyMap<string, BundleSource>;
  /** Ids of the bundle's own sources with a text. */
  readonly withText: readonly string[];
  /** A held text by its hash. */
  readonly points: (sha256: string) => CodePoints | undefined;
  /** An accepted entity; of a draft, one that is itself a draft will do. */
  readonly needEntity: (id: string, path: Path, report: Report, isDraft: boolean) => void;
  readonly needSource: (id: string, path: Path, report: Report) => void;
}

/** Prepares the look-ups for a bundle. `elsewhere` are ids of the graph and of bundles that are loaded before it. */
export function createScope(parts: BundleParts, texts: Texts, elsewhere: ReadonlySet<string>): Scope {
  let hints = 0;
  const split = new Map<string, CodePoints>();
  const entities = new Set(parts.entities.map(({ entry }) => entry.id));
  const accepted = new Set(parts.entities.filter(({ entry }) => !isDraft(entry)).map(({ entry }) => entry.id));
  const sources = new Map(parts.sources.map(({ entry }) => [entry.id, entry]));
  const need = (known: ReadonlySet<string>, what: string) => (id: string, path: Path, report: Report) => {
    if (known.has(id) || parts.brokenIds.has(id) || elsewhere.has(id)) return;
    hints += 1;
    const near = hints > MOST_HINTS ? "" : nearMatch(id, known);
    report(path, `"${id}" is defined neither here nor in the graph. Define it under ${what}.${near}`);
  };
  const defined = need(entities, "entities");
  return {
    parts,
    sources,
    withText: [...sources.values()].filter(({ text }) => text !== undefined).map(({ id }) => id),
    points: (sha256) => {
      const text = texts.get(sha256);
      if (text === undefined) return undefined;
      const points = split.get(sha256) ?? codePoints(text);
      split.set(sha256, points);
      return points;
    },
    needEntity: (id, path, report, forDraft) => {
      if (forDraft || accepted.has(id) || !entities.has(id) || elsewhere.has(id)) defined(id, path, report);
      else report(path, `"${id}" is a draft, and this is not. Set the status of the entity to accepted as well.`);
    },
    needSource: need(new Set(sources.keys()), "sources"),
  };
}
