import { type Name, NAMES } from "./contenders/contender.ts";
import { questions } from "./questions/index.ts";
import { ratioOf } from "./report.ts";
import type { Results } from "./results.ts";

const COLOURS: Readonly<Partial<Record<Name, string>>> = { lacuna: "#1f6feb", "neo4j-graphql": "#9a9a9a" };
const LABELS: Readonly<Partial<Record<Name, string>>> = { lacuna: "Lacuna", "neo4j-graphql": "@neo4j/graphql" };
const WIDTH = 860;
const LEFT = 300;
const BAR = 11;
/** A bar that is longer is cut, and its number says how long it is. */
const MOST = 5;

function x(ratio: number): number {
  return LEFT + (Math.min(ratio, MOST) / MOST) * (WIDTH - LEFT - 60);
}

function text(left: number, top: number, words: string, more = ""): string {
  return `<text x="${left.toFixed(0)}" y="${top.toFixed(0)}" ${more}>${words}</text>`;
}

function bars(results: Results, top: number): { readonly lines: readonly string[]; readonly bottom: number } {
  const lines = [text(0, top, `${results.size}: ${results.claims.toLocaleString("en")} claims`, 'font-weight="bold"')];
  let y = top + 14;
  for (const question of questions.filter(({ less }) => less === undefined)) {
    const drawn = NAMES.filter((name) => name in COLOURS).flatMap((name) => {
      const ratio = ratioOf(results, question, name);
      return ratio === null ? [] : [{ name, ratio }];
    });
    if (drawn.length === 0) continue;
    lines.push(text(LEFT - 10, y + BAR + 2, question.title, 'text-anchor="end"'));
    for (const [index, { name, ratio }] of drawn.entries()) {
      const bar = y + index * (BAR + 2);
      const width = (x(ratio) - LEFT).toFixed(1);
      lines.push(
        `<rect x="${String(LEFT)}" y="${String(bar)}" width="${width}" height="${String(BAR)}" fill="${COLOURS[name] ?? ""}"/>`,
      );
      lines.push(text(x(ratio) + 5, bar + BAR - 1, ratio.toFixed(2), 'font-size="10"'));
    }
    y += 2 * (BAR + 2) + 8;
  }
  const line = x(1).toFixed(1);
  lines.push(
    `<line x1="${line}" x2="${line}" y1="${String(top + 8)}" y2="${String(y - 4)}" stroke="#c0392b" stroke-dasharray="3 3"/>`,
  );
  return { lines, bottom: y + 20 };
}

/** The ratios to the raw endpoint as bars, a block for each size; the dashed line is the raw endpoint. */
export function picture(all: readonly Results[]): string {
  const lines = Object.entries(COLOURS).map(([name, colour], index) => {
    const left = LEFT + index * 130;
    const label = text(left + 16, 18, LABELS[name as Name] ?? name);
    return `<rect x="${String(left)}" y="8" width="${String(BAR)}" height="${String(BAR)}" fill="${colour}"/>${label}`;
  });
  lines.push(text(LEFT + 270, 18, "raw = 1", 'fill="#c0392b"'));
  let top = 48;
  for (const results of all) {
    const block = bars(results, top);
    lines.push(...block.lines);
    top = block.bottom;
  }
  const box = `0 0 ${String(WIDTH)} ${String(top)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${String(WIDTH)}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...lines,
    "</svg>",
    "",
  ].join("\n");
}
