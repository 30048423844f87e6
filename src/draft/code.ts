import { linesOf } from "./blocks.ts";
import type { Article, Span } from "./model.ts";
import type { Taken } from "./spans.ts";

const FENCE = /^\s{0,3}(```|~~~)/;
const MAX_INLINE = 300;

/** Code in a text: what its structure shows, else between fences, and between back quotes on one line. */
export function codeIn({ text, blocks, taken }: Article): readonly Taken[] {
  if (blocks !== null) return taken.filter(({ kind }) => kind === "code");
  return codeSpans(text).map((span) => ({ ...span, kind: "code" }));
}

function codeSpans(text: string): readonly Span[] {
  if (!text.includes("`") && !text.includes("~~~")) return [];
  const spans: Span[] = [];
  let fence: { readonly start: number; readonly mark: string } | null = null;
  for (const { start, end } of linesOf(text)) {
    const mark = FENCE.exec(text.slice(start, Math.min(end, start + 10)))?.[1];
    if (fence !== null) {
      if (mark !== fence.mark) continue;
      spans.push({ start: fence.start, end });
      fence = null;
    } else if (mark !== undefined) fence = { start, mark };
    else spans.push(...inlineSpans(text, start, end));
  }
  return spans;
}

function inlineSpans(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let open = text.indexOf("`", from); open !== -1 && open < to;) {
    const close = text.indexOf("`", open + 1);
    if (close === -1 || close >= to) break;
    if (close - open <= MAX_INLINE) spans.push({ start: open, end: close + 1 });
    open = text.indexOf("`", close - open <= MAX_INLINE ? close + 1 : close);
  }
  return spans;
}
