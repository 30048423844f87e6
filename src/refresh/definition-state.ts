import { shorten } from "../domain/caption.ts";
import { digestOf } from "../domain/ids.ts";
import { nameKey } from "../domain/name.ts";
import { cut, type CodePoints } from "../domain/points.ts";
import type { Said, SaidReference, SaidText } from "../domain/said.ts";

/** The first bundle, by id, that says something in a field decides it. */
function first<Value>(said: readonly Partial<Record<string, unknown>>[], field: string): Value | null {
  return (said.find((one) => one[field] !== undefined && one[field] !== null)?.[field] ?? null) as Value | null;
}

/** An entity as all bundles together describe it; null where none does. */
export function entityState(id: string, said: readonly Said[]) {
  if (said.length === 0) return null;
  const type = id.slice(0, id.indexOf(":"));
  const name = first<string>(said, "name") ?? id;
  // A name that only another bundle gives it is one more name to ask for it by.
  const names = said.flatMap((one) => [one.name as string, ...(one.aliases as readonly string[])]);
  const aliases = [...new Set(names)].filter((alias) => alias !== name);
  const node = {
    id,
    type: type.toUpperCase(),
    name,
    aliases,
    nameKeys: [...new Set([name, ...aliases].map(nameKey))].filter((key) => key !== ""),
    group: first<boolean>(said, "group") ?? false,
    note: first<string>(said, "note"),
  };
  const places = { product: first<string>(said, "ofProduct"), place: first<string>(said, "inPlace") };
  return {
    label: `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`,
    node,
    places,
    digest: digestOf({ node, places }),
  };
}

/** Separates the labels of one marker in the list of all markers; no label has a line break in it. */
export const LABEL_BREAK = "\n";

/** A source as all bundles together describe it; null where none does. `isHeld` tells whether a text is held. */
export function sourceState(id: string, said: readonly Said[], isHeld: (sha256: string) => boolean) {
  if (said.length === 0) return null;
  const field = (name: string): string | null => first<string>(said, name);
  const text = JSON.parse(field("text") ?? "null") as SaidText | null;
  const lists = said.map((one) => JSON.parse(one.references as string) as readonly SaidReference[]);
  const references = lists.find((list) => list.length > 0) ?? [];
  const title = field("title");
  const described = [field("publisher"), field("published")].filter((part) => part !== null).join(", ");
  const node = {
    id,
    name: title ?? (described || id),
    title,
    kind: field("kind") ?? "OTHER",
    authors: said.map((one) => one.authors as readonly string[]).find((authors) => authors.length > 0) ?? [],
    publisher: field("publisher"),
    published: field("published"),
    url: field("url"),
    language: field("language"),
    held: field("held") ?? "NOTHING",
    abstract: field("abstract"),
    textId: text?.sha256 ?? null,
    textLength: text?.length ?? null,
    markerTexts: (text?.markers ?? []).map((marker) => marker.text),
    markerStarts: (text?.markers ?? []).map((marker) => marker.start),
    markerEnds: (text?.markers ?? []).map((marker) => marker.end),
    markerReferences: (text?.markers ?? []).map((marker) => marker.references.join(LABEL_BREAK)),
  };
  const sentences = text?.sentences ?? [];
  const held = text !== null && isHeld(text.sha256);
  // What the claims of the source are placed by: where it stays, they stay as they are.
  const places = digestOf({ references, sentences, markers: text?.markers ?? [] });
  return {
    node: { ...node, places },
    references,
    sentences,
    held,
    digest: digestOf({ node, references, sentences, held }),
  };
}

/** The rows of the sentences of a source, with their words where the text is held. */
export function sentenceRows(
  source: { readonly id: string; readonly name: string },
  spans: readonly (readonly [number, number])[],
  points: CodePoints | null,
) {
  return spans.map(([start, end], position) => {
    const text = points === null ? null : cut(points, start, end);
    const name = text === null ? `Sentence ${String(position + 1)} of ${source.name}` : shorten(text);
    return { id: `${source.id}#${String(start)}`, name, start, end, position, text };
  });
}
