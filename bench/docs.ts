// `npx tsx bench/docs.ts S M`: puts the figures that were kept last into docs/performance.md and draws its picture.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { Size } from "./graph/world.ts";
import { picture } from "./picture.ts";
import { growth, table } from "./report.ts";
import { readResults } from "./results.ts";

const DOCS = join(import.meta.dirname, "..", "docs");
const PAGE = join(DOCS, "performance.md");
const [BEGIN, END] = ["<!-- figures: written by bench/docs.ts -->", "<!-- end of figures -->"];

const all = process.argv.slice(2).map((size) => readResults(size as Size));
const [first, last] = [all[0], all.at(-1)];
const figures = [
  ...all.map(table),
  ...(first === undefined || last === undefined || first === last ? [] : [growth(first, last)]),
];
const page = readFileSync(PAGE, "utf8");
const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
if (before < 0 || after < 0) throw new Error(`${PAGE} has no place for the figures`);
const words = `${page.slice(0, before)}${BEGIN}\n\n${figures.join("\n")}\n\n${page.slice(after)}`;
writeFileSync(PAGE, await format(words, { parser: "markdown", printWidth: 120 }));
writeFileSync(join(DOCS, "pictures", "performance.svg"), picture(all));
