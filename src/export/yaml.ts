import { Document, isMap, isScalar, isSeq, stringify, visit } from "yaml";
import type { Sink } from "./output.ts";

/** Keys whose lists stand on one line each entry, as a person would write them. */
const FLOW_KEYS: ReadonlySet<unknown> = new Set(["sentences", "markers", "references", "aliases", "cites", "mentions"]);
const FLOW_KEYS_OF_ENTRIES: ReadonlySet<unknown> = new Set(["sentences", "markers", "references"]);

/** Without what a bundle means anyway where it is left out. */
export function withoutDefaults(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([key, value]) =>
        value !== null &&
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !((key === "group" || key === "negated") && value === false) &&
        !(key === "modality" && value === "DONE"),
    ),
  );
}

/** One entry of a list, as the lines of a YAML file. */
export function yamlEntry(entry: unknown): string {
  const document = new Document([entry], { version: "1.2" });
  visit(document, {
    Pair: (_key, { key, value }) => {
      const name = isScalar(key) ? key.value : undefined;
      if (!isSeq(value) || !FLOW_KEYS.has(name)) return;
      if (!FLOW_KEYS_OF_ENTRIES.has(name)) value.flow = true;
      else for (const item of value.items) if (isMap(item) || isSeq(item)) item.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The lines of a mapping. */
export function yamlMapping(mapping: Readonly<Record<string, unknown>>): string {
  return stringify(mapping, { version: "1.2", lineWidth: 0 });
}

/** Writes a list entry by entry; nothing where it has none. Gives how many there are. */
export async function writeList(
  sink: Sink,
  name: string,
  entries: AsyncIterable<Readonly<Record<string, unknown>>>,
): Promise<number> {
  let count = 0;
  for await (const entry of entries) {
    await sink.write(`${count === 0 ? `\n${name}:\n` : ""}${yamlEntry(entry)}`);
    count += 1;
  }
  return count;
}
