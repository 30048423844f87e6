import type { Draft, DraftMarker, KnownName } from "../../draft/model.ts";
import { readEdtf } from "../../domain/edtf.ts";
import { sha256 } from "../../domain/ids.ts";
import { codePoints, type CodePoints } from "../../domain/points.ts";
import { proposeClaims } from "./claims.ts";
import { claimLines } from "./claim-lines.ts";
import { nameEntities } from "./entities.ts";
import { numberSlug, slugOf } from "./slug.ts";
import { entityLines } from "./entity-lines.ts";
import { placeReferences } from "./sources.ts";
import { sourceLines, textLines } from "./source-lines.ts";
import { fields, flowEntry, type Line, type LookKind, remark } from "./yaml-lines.ts";

/** The longest bundle that is written: the loader reads one of up to 8 MB. */
const MAX_BYTES = 7_500_000;
/** The name of the text beside a drafted bundle. */
export const TEXT_FILE = "article.txt";

/** What to make a bundle of a draft with. */
export interface ComposeOptions {
  /** The id of the bundle; made from the title, else from the name, where it is not given. */
  readonly id?: string | undefined;
  /** The name of the file that the draft is of. */
  readonly name?: string | undefined;
  /** The names of known entities, the usual one of each first. */
  readonly known?: readonly KnownName[] | undefined;
  /** Where the JSON Schema lies, as seen from the bundle. */
  readonly schema: string;
  /** The folder of the bundle, as a person would type it. */
  readonly folder: string;
}

/** A place of the bundle that a person should look at. */
export interface Look {
  readonly line: number;
  readonly kind: LookKind;
  readonly message: string;
}

/** How much a drafted bundle has of everything. */
export interface DraftCounts {
  readonly sentences: number;
  readonly references: number;
  readonly markers: number;
  readonly entities: number;
  readonly claims: number;
  /** Claims for which the bundle had no room. */
  readonly leftOut: number;
}

/** A drafted bundle as the text of its file. */
export interface ComposedBundle {
  readonly id: string;
  readonly yaml: string;
  readonly counts: DraftCounts;
  readonly looks: readonly Look[];
}

function header({ schema, folder }: ComposeOptions): readonly Line[] {
  const lines = [
    "",
    "A draft: read out of the text by rules, for a person to complete. Nothing below with `status: draft` enters the graph.",
    "1. Read each claim beside its quote. Where it holds, write the statement in your own words and set `status: accepted`;",
    "   set the entities that it names to accepted too. Take the rest out, or leave it as draft.",
    "2. Look at the comments: they say what was not understood, and what may be one entity under two names.",
    `3. Run \`lacuna check ${folder}\`, then \`lacuna load ${folder}\`.`,
  ];
  return [
    { text: `# yaml-language-server: $schema=${schema}` },
    ...lines.map((line) => ({ text: `# ${line}`.trimEnd() })),
  ];
}

function slugFor({ article }: Draft, { id, name }: ComposeOptions): string {
  if (id !== undefined) return id.replace(/^bundle:/, "");
  const stem = (name ?? "").replace(/\.[^.]*$/, "");
  return slugOf(article.title ?? "") || slugOf(stem) || numberSlug("draft", article.text);
}

function headLines(slug: string, { article }: Draft, { name }: ComposeOptions): readonly Line[] {
  return [
    { text: "bundle:" },
    ...fields(2, { id: `bundle:${slug}`, title: short(article.title ?? name ?? "") || "A draft" }),
    remark(2, 'questions: what `lacuna start` answers after loading. Take the "#" away and fill in:'),
    { text: "  # questions:" },
    { text: '  #   - { title: "Who fills the gap?", gap: { company: company:... } }' },
    { text: '  #   - { title: "Where does this come from?", trace: "words of the text" }' },
  ];
}

function short(text: string): string {
  return Array.from(text.replace(/\s+/gu, " ").trim()).slice(0, 2_000).join("").trim();
}

function articleLines(id: string, draft: Draft, points: CodePoints, markers: readonly DraftMarker[]): readonly Line[] {
  const { title, authors, published, language, text } = draft.article;
  const isDate = published !== null && readEdtf(published) !== null;
  return [
    ...sourceLines({
      id,
      kind: "ARTICLE",
      title: short(title ?? "") || null,
      authors: authors.map(short).filter((author) => author !== ""),
      publisher: null,
      published: isDate ? published : null,
      url: null,
      held: "FULL_TEXT",
      remarks:
        published === null || isDate ? [] : [`The date reads "${published}": write it as 2026, 2026-03 or 2026-03-02.`],
    }),
    ...(language === null ? [] : fields(4, { language })),
    ...textLines({ file: TEXT_FILE, sha256: sha256(text), points, sentences: draft.sentences, markers }),
  ];
}

/** Keeps as many claims as the file has room for. */
function fitting(blocks: readonly (readonly Line[])[], room: number): readonly (readonly Line[])[] {
  let used = 0;
  const end = blocks.findIndex((block) => {
    used += bytesOf(block);
    return used > room;
  });
  return end === -1 ? blocks : blocks.slice(0, end);
}

function bytesOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
}

function looksOf(lines: readonly Line[]): readonly Look[] {
  return lines.flatMap(({ look }, index) => (look === undefined ? [] : [{ line: index + 1, ...look }]));
}

/** Makes a bundle of a draft whose offsets count code points. Writes nothing. */
export function composeBundle(draft: Draft, options: ComposeOptions): ComposedBundle {
  const slug = slugFor(draft, options);
  const articleId = `source:${slug.slice(0, 150).replace(/-$/, "")}-article`;
  const points = codePoints(draft.article.text);
  const names = nameEntities(draft, options.known ?? []);
  const references = placeReferences(draft, new Set([articleId]));
  const claims = proposeClaims(draft, points, names);
  const used = new Set(
    claims.flatMap(({ subject, object, market, mentions }) => [subject, object, market, ...mentions]),
  );
  const before = [
    ...header(options),
    { text: "" },
    ...headLines(slug, draft, options),
    { text: "" },
    ...entityLines(names, used),
    { text: "" },
    { text: "sources:" },
    ...articleLines(articleId, draft, points, draft.markers),
    ...(references.length === 0 ? [] : [{ text: "    references:" }]),
    ...references.map(({ label, source, start, end }) => referenceLine(label, source.id, start, end)),
    ...[...new Set(references.map(({ source }) => source))].flatMap(sourceLines),
    { text: "" },
  ];
  const blocks = claims.map((claim, index) => [
    ...(index === 0 ? [] : [{ text: "" }]),
    ...claimLines(claim, articleId),
  ]);
  const kept = fitting(blocks, MAX_BYTES - bytesOf(before));
  const leftOut = blocks.length - kept.length;
  const lines = [
    ...before,
    { text: kept.length === 0 ? "claims: []" : "claims:" },
    ...kept.flat(),
    ...(leftOut === 0
      ? []
      : [remark(2, `${String(leftOut)} more drafts had no room: split the text to see them.`, "source")]),
  ];
  return {
    id: `bundle:${slug}`,
    yaml: `${lines.map(({ text }) => text).join("\n")}\n`,
    counts: {
      sentences: draft.sentences.length,
      references: references.length,
      markers: draft.markers.length,
      entities: names.entities.length,
      claims: kept.length,
      leftOut,
    },
    looks: looksOf(lines),
  };
}

function referenceLine(label: string, source: string, start: number, end: number): Line {
  return flowEntry(6, { label, source, start, end });
}
