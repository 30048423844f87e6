import type { Graph } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { LABEL_BREAK } from "../refresh/definition-state.ts";
import { withoutDefaults } from "./yaml.ts";

type Entry = Readonly<Record<string, unknown>>;

/** Copies of definitions, as a bundle writes them. */
export interface Lent {
  readonly entities: readonly Entry[];
  readonly sources: readonly Entry[];
}

function textOf(source: Entry, sentences: readonly (readonly number[])[]): Entry | undefined {
  if (typeof source.textId !== "string") return undefined;
  const texts = source.markerTexts as readonly string[];
  const starts = source.markerStarts as readonly number[];
  const ends = source.markerEnds as readonly number[];
  const references = source.markerReferences as readonly string[];
  const markers = texts.map((text, index) =>
    withoutDefaults({
      text,
      start: starts[index],
      end: ends[index],
      references: (references[index] ?? "").split(LABEL_BREAK).filter((label) => label !== ""),
    }),
  );
  return withoutDefaults({ sha256: source.textId, length: source.textLength, sentences, markers });
}

/** Entities and sources as the graph has them, for a bundle that names them and does not define them. */
export async function readLent(graph: Graph, ids: readonly string[]): Promise<Lent> {
  if (ids.length === 0) return { entities: [], sources: [] };
  const rows = await graph.run(cypher["export/lent"], { ids });
  return {
    entities: rows.flatMap(({ id, entity, product, place }) =>
      entity === null ? [] : [withoutDefaults({ id, ...entity, ofProduct: product, inPlace: place })],
    ),
    sources: rows.flatMap(({ id, source, sentences, references }) => {
      if (source === null) return [];
      const { kind, title, authors, publisher, published, url, language, held, abstract } = source;
      return [
        withoutDefaults({
          ...{ id, kind, title, authors, publisher, published, url, language, held, abstract },
          text: textOf(source, sentences),
          references: references.map(withoutDefaults),
        }),
      ];
    }),
  };
}
