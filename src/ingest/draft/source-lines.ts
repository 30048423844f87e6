import type { DraftMarker, Span } from "../../draft/model.ts";
import { type CodePoints, cut } from "../../domain/points.ts";
import type { DraftSource } from "./sources.ts";
import { entry, fields, flowEntry, type Line, remark } from "./yaml-lines.ts";

const MAX_COLUMNS = 120;

/** A source, with what a person should look at above it. */
export function sourceLines({ remarks, ...source }: DraftSource): readonly Line[] {
  return [...remarks.map((text) => remark(2, `${source.id}: ${text}`, "reference")), ...entry(2, source)];
}

function markerLines({ start, end, citations }: DraftMarker, points: CodePoints): readonly Line[] {
  const remarks = citations.flatMap(({ label, verdict, reason, betterLabel }) => {
    if (verdict !== "MISMATCH" && verdict !== "UNRESOLVED") return [];
    const better = betterLabel === null ? "" : ` "${betterLabel}" fits better.`;
    return [remark(8, `"${label}" here: ${verdict}. ${reason}${better}`, "citation")];
  });
  const references = [...new Set(citations.map(({ label }) => label))];
  return [...remarks, flowEntry(8, { text: cut(points, start, end), start, end }, { references })];
}

/** The spans on one line where it holds them, else each on its own. */
function sentenceLines(sentences: readonly Span[]): readonly Line[] {
  if (sentences.length === 0) return [];
  const spans = sentences.map(({ start, end }) => `[${String(start)}, ${String(end)}]`);
  const line = `      sentences: [${spans.join(", ")}]`;
  if (line.length <= MAX_COLUMNS) return [{ text: line }];
  const rows = spans.map((span) => ({ text: `          ${span},` }));
  return [{ text: "      sentences:" }, { text: "        [" }, ...rows, { text: "        ]" }];
}

/** The text of a source: its hash, its sentences and its marks. */
export function textLines(text: {
  readonly file: string;
  readonly sha256: string;
  readonly points: CodePoints;
  readonly sentences: readonly Span[];
  readonly markers: readonly DraftMarker[];
}): readonly Line[] {
  const { file, sha256, points, sentences, markers } = text;
  return [
    { text: "    text:" },
    ...fields(6, { file, sha256, length: points.length }),
    ...sentenceLines(sentences),
    ...(markers.length === 0 ? [] : [{ text: "      markers:" }]),
    ...markers.flatMap((marker) => markerLines(marker, points)),
  ];
}
