/** A gap as it was answered. */
export interface GapPicture {
  readonly company: string;
  readonly market: string;
  /** Bundles that the answer was limited to; null for all. */
  readonly origins: readonly string[] | null;
  /** Companies in their order. */
  readonly candidates: readonly string[];
}

/** What a picture is of: the entity, relation, claim or source with an id, or a gap. */
export type Picture = { readonly id: string } | GapPicture;

/** What an id names, by how it begins. */
export function kindOf(id: string): "claim" | "relation" | "source" | "entity" {
  const [kind = ""] = id.split(":");
  return kind === "claim" || kind === "relation" || kind === "source" ? kind : "entity";
}
