import type { Article, Span } from "../model.ts";
import { readEdtf } from "../../domain/edtf.ts";

/** What stands between `---` at the head of a file: what is known of the article. */
function frontMatter(text: string): { readonly span: Span; readonly fields: ReadonlyMap<string, string> } | null {
  if (!text.startsWith("---\n")) return null;
  const end = text.indexOf("\n---", 3);
  if (end === -1 || end > 20_000) return null;
  const fields = text
    .slice(4, end)
    .split("\n")
    .flatMap((line) => {
      const [, key = "", value = ""] = /^([A-Za-z_-]+):\s*(.*?)\s*$/.exec(line) ?? [];
      return key === "" || value === "" ? [] : [[key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, "$2")] as const];
    });
  const line = text.indexOf("\n", end + 1);
  return { span: { start: 0, end: line === -1 ? text.length : line }, fields: new Map(fields) };
}

/** Blocks of code that are set in by four blanks behind an empty line, and comments. */
function commentSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf("<!--"); start !== -1;) {
    const close = text.indexOf("-->", start);
    const end = close === -1 ? text.length : close + 3;
    spans.push({ start, end });
    start = text.indexOf("<!--", end);
  }
  return spans;
}

function plainTitle(text: string): string {
  return text
    .replace(/\s*#+\s*$/, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .trim();
}

/** Reads Markdown. The text stays as it is, so that offsets count in the file; its marks are understood where they stand. */
export function readMarkdown(text: string): Article {
  const front = frontMatter(text);
  const body = text.slice(front?.span.end ?? 0);
  const heading =
    /(?:^|\n)#[ \t]+([^\n]{1,300})/.exec(body)?.[1] ?? /^\s*([^\n]{1,200})\n=+[ \t]*(?:\n|$)/.exec(body)?.[1];
  const date = front?.fields.get("date")?.slice(0, 10) ?? "";
  const author = front?.fields.get("author");
  return {
    text,
    title: front?.fields.get("title") ?? (heading === undefined ? null : plainTitle(heading)),
    authors: author === undefined ? [] : [author],
    published: readEdtf(date) === null ? null : date,
    language: front?.fields.get("lang") ?? front?.fields.get("language") ?? null,
    marks: [],
    notes: [],
    code: [...(front === null ? [] : [front.span]), ...commentSpans(text)],
  };
}
