import { LOOKS, QUESTIONED, type Look } from "./style.ts";

/** Browser gives the pages of a guide no margin; this one. */
export const MARGIN = "padding:0 15px";

/** One page of a guide. `body` is HTML. */
export interface Slide {
  readonly title: string;
  readonly body: readonly string[];
}

/**
 * Text as HTML that shows it as it is. Everything but letters, digits and spaces is escaped: besides reading the page as
 * HTML, Neo4j Browser takes what looks like a handler, a script or an address out of its source.
 */
export function escape(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
}

/** A paragraph of text. */
export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/** Lines of a list; each is HTML. */
export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>`;
}

/** A link that makes Neo4j Browser run a command of its own. */
export function command(words: string, text: string): string {
  return `<a data-exec="${escape(text)}">${escape(words)}</a>`;
}

/** A query with the arrow that runs it, below what it draws. */
export function picture(words: string, query: string): string {
  const pre = `<pre class="pre-scrollable programlisting highlight code runnable">${escape(query)}</pre>`;
  return `${paragraph(words)}\n<figure>${pre}</figure>`;
}

function circle(look: Pick<Look, "color" | "border" | "borderWidth">, diameter: number): string {
  const radius = (diameter - look.borderWidth) / 2;
  const middle = diameter / 2;
  const drawn = `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="${look.color}" stroke="${look.border}" stroke-width="${look.borderWidth}"></circle>`;
  // Attributes and no style, which the page's own policy forbids.
  return `<svg width="${diameter}" height="${diameter}" aria-hidden="true">${drawn}</svg>`;
}

/** How to read the colours. */
export function legend(): Slide {
  const row = (look: Pick<Look, "color" | "border" | "borderWidth">, diameter: number, meaning: string): string =>
    `<tr><td>${circle(look, diameter)}</td><td>${escape(meaning)}</td></tr>`;
  const rows = Object.values(LOOKS).flatMap((look) =>
    look.meaning === null ? [] : [row(look, Math.round(look.diameter / 3.5), look.meaning)],
  );
  const questioned = row({ ...QUESTIONED, color: "#FFFFFF" }, 24, "a claim with an open finding, whatever its colour");
  return {
    title: "How to read the colours",
    body: [
      `<table cellpadding="4">${[...rows, questioned].join("\n")}</table>`,
      paragraph(
        "A dark line is what claims say of two entities; it is there only while a claim says it. A pale line is evidence: which claim is about what, stands where and cites what.",
      ),
    ],
  };
}

/** A guide for Neo4j Browser. `title` must hold letters and spaces only, for Browser shows its source. */
export function guidePage(title: string, slides: readonly Slide[]): string {
  const shown = slides.map(
    (slide) =>
      `<slide class="row-fluid">\n<div style="${MARGIN}">\n<h3>${escape(slide.title)}</h3>\n${slide.body.join("\n")}\n</div>\n</slide>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<article class="guide">
<carousel class="deck container-fluid">
${shown.join("\n")}
</carousel>
</article>
</body>
</html>
`;
}
