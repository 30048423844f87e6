import type { z } from "zod";
import { type Bundle, type BundleClaim, type BundleEntity, type BundleSource, bundleShape, isDraft } from "./shape.ts";

/** An entry and its index in the list of the file. */
export interface Placed<Entry> {
  readonly index: number;
  readonly entry: Entry;
}

/** What of a bundle has the right shape, so that its meaning is checked although another part is broken. */
export interface BundleParts {
  readonly head: Bundle["bundle"] | null;
  readonly entities: readonly Placed<BundleEntity>[];
  readonly sources: readonly Placed<BundleSource>[];
  readonly claims: readonly Placed<BundleClaim>[];
  /** Ids of entries whose shape is wrong: what refers to them is not wrong as well. */
  readonly brokenIds: ReadonlySet<string>;
  /** Whether a source has the wrong shape: which ones have a text is not known then. */
  readonly hasBrokenSource: boolean;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** Takes what has the right shape out of raw data. */
export function partsOf(raw: unknown): BundleParts {
  const brokenIds = new Set<string>();
  const shapes = bundleShape.shape;
  const placed = <Shape extends z.ZodType>(key: string, shape: Shape): Placed<z.output<Shape>>[] => {
    const list = member(raw, key);
    return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) => {
      const parsed = shape.safeParse(item);
      if (parsed.success) return [{ index, entry: parsed.data }];
      const id = member(item, "id");
      if (typeof id === "string") brokenIds.add(id);
      return [];
    });
  };
  const sources = placed("sources", shapes.sources.unwrap().element);
  const listed = member(raw, "sources");
  return {
    head: shapes.bundle.safeParse(member(raw, "bundle")).data ?? null,
    entities: placed("entities", shapes.entities.unwrap().element),
    sources,
    claims: placed("claims", shapes.claims.unwrap().element),
    brokenIds,
    hasBrokenSource: Array.isArray(listed) && listed.length > sources.length,
  };
}

/** Entries in their order, drafts last, so that a draft which says what is accepted already is the one to take out. */
export function acceptedFirst<Entry extends Pick<BundleClaim, "status">>(
  entries: readonly Placed<Entry>[],
): readonly Placed<Entry>[] {
  return [...entries.filter(({ entry }) => !isDraft(entry)), ...entries.filter(({ entry }) => isDraft(entry))];
}
