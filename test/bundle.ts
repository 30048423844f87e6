import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Entry = Readonly<Record<string, unknown>>;

/** A bundle as plain data, as loosely typed as a file is. */
export interface RawBundle {
  readonly bundle: Entry;
  readonly entities: readonly Entry[];
  readonly sources: readonly Entry[];
  readonly claims: readonly Entry[];
}

/** The invented text that most tests read; the crane before the first word takes two UTF-16 units. */
export const TEXT =
  "🏗 Orlo has left the Finnish crane market [1]. Its rival Vesna is moving in. Its sales rose 14-fold [9].";

/** Writes a folder with a `bundle.yaml` (JSON is YAML) and other files; gives its path. */
export function writeBundle(
  bundle: RawBundle | string | Uint8Array,
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), "lacuna-bundle-"));
  const isData = typeof bundle === "object" && "bundle" in bundle;
  writeFileSync(join(folder, "bundle.yaml"), isData ? JSON.stringify(bundle, null, 1) : bundle);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Where a quote stands in a text, in code points. */
export function place(quote: string, text = TEXT): { quote: string; start: number; end: number } {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length;
  return { quote, start, end: start + Array.from(quote).length };
}

/** The text part of a source. */
export function textOf(text = TEXT): Entry {
  const sentences = text.split(/(?<=\.) /).map((sentence) => [place(sentence, text).start, place(sentence, text).end]);
  const markers = [...text.matchAll(/\[(\d)\]/g)].map(([mark, label]) => {
    const { start, end } = place(mark, text);
    return { text: mark, start, end, references: [label] };
  });
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { sha256, length: Array.from(text).length, sentences, markers };
}

/** A small bundle without mistakes: an exit, a rival that fills the gap, and a number. */
export function harbour(): RawBundle {
  return {
    bundle: {
      id: "bundle:harbour",
      title: "Cranes",
      questions: [{ title: "Who fills the gap?", gap: { company: "company:orlo" } }],
    },
    entities: [
      { id: "company:orlo", name: "Orlo", aliases: ["奥洛"] },
      { id: "company:vesna", name: "Vesna" },
      { id: "product:cranes", name: "Harbour cranes" },
      { id: "jurisdiction:fi", name: "Finland" },
      { id: "market:fi-cranes", name: "Finnish cranes", ofProduct: "product:cranes", inPlace: "jurisdiction:fi" },
    ],
    sources: [
      {
        id: "source:article",
        kind: "ARTICLE",
        publisher: "Lacuna",
        published: "2026-03-02",
        held: "QUOTES",
        text: textOf(),
        references: [{ label: "1", source: "source:gazette" }],
      },
      { id: "source:gazette", kind: "ARTICLE", title: "Harbour Gazette", held: "TITLE_ONLY" },
    ],
    claims: [
      {
        statement: "Orlo has left the Finnish market for cranes.",
        kind: "FACT",
        predicate: "EXITS",
        subject: "company:orlo",
        object: "market:fi-cranes",
        validTime: "2026-02",
        cites: ["1"],
        ...place("Orlo has left the Finnish crane market"),
      },
      {
        statement: "Vesna fills the gap.",
        kind: "FACT",
        modality: "IN_PROGRESS",
        predicate: "FILLS_GAP_IN",
        subject: "company:vesna",
        object: "market:fi-cranes",
        ...place("Its rival Vesna is moving in"),
      },
      {
        statement: "Vesna competes with Orlo.",
        kind: "FACT",
        predicate: "COMPETES_WITH",
        subject: "company:vesna",
        object: "company:orlo",
        market: "market:fi-cranes",
        ...place("Its rival Vesna"),
      },
      {
        statement: "The sales of Vesna rose 14-fold.",
        kind: "FACT",
        predicate: "HAS_MEASURE",
        subject: "company:vesna",
        quantities: [{ measure: "revenue", low: 13.5, high: 14.5, unit: "ratio", text: "14-fold" }],
        cites: ["9"],
        ...place("Its sales rose 14-fold"),
      },
      {
        statement: "The writer finds it sad.",
        kind: "OPINION",
        mentions: ["company:orlo", "company:vesna"],
        start: 0,
        end: 5,
      },
    ],
  };
}

/** The bundle with some of its claims changed: `undefined` takes a claim out. */
export function withClaims(bundle: RawBundle, change: (claim: Entry, index: number) => Entry | undefined): RawBundle {
  return { ...bundle, claims: bundle.claims.map(change).filter((claim) => claim !== undefined) };
}
