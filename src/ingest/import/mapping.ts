import { readFileSync, statSync } from "node:fs";
import * as z from "zod";
import { explainIssue } from "../explain.ts";
import { BundleError, type Problem, refuse } from "../problem.ts";
import { decode, readYaml } from "../read.ts";
import { bundleShape } from "../shape.ts";

const { bundle, entities, sources, claims } = bundleShape.shape;
const sourceShape = sources.unwrap().element;
const claimShape = claims.unwrap().element.shape;

/** A text in which `{column}` stands for the cell of the row, and `{column:table}` for what a table of `maps` makes of it. */
const template = z
  .string()
  .trim()
  .min(1, "is empty; write a constant, or {column}")
  .max(2_000, "is too long; write at most 2000 characters")
  .describe("A constant, or words with {column} in them; {column:table} looks the cell up in `maps`.");

const quantity = z.strictObject({
  measure: template.describe("What is measured: a slug such as market-share."),
  unit: template.describe("percent, ratio, an ISO 4217 currency, or as printed."),
  value: template.optional().describe("A number as printed; its interval follows from its last digit."),
  low: template.optional().describe("Lower bound, included; instead of `value`."),
  high: template.optional().describe("Upper bound, not included; instead of `value`."),
  factor: z.number().positive().default(1).describe("What the numbers of the column are multiplied by."),
  text: template.optional().describe("The words that give it; made of value and unit otherwise."),
});

const claim = z.strictObject({
  when: z
    .union([template, z.record(z.string(), z.string())])
    .optional()
    .describe("Rows for which the claim is made: where this is not empty, or where every column has the given cell."),
  statement: template.describe("What the row says, in plain words."),
  kind: claimShape.kind.default("FACT"),
  modality: claimShape.modality,
  predicate: claimShape.predicate,
  subject: template.optional().describe("An entity by id or by any of its names."),
  object: template.optional(),
  market: template.optional(),
  mentions: z.array(template).default([]),
  quantity: quantity.optional(),
  validTime: template.optional().describe("EDTF."),
  cites: z.array(template).default([]).describe("Labels of `references`."),
  note: template.optional().describe("What the number rests on, such as its basis."),
});

const define = z.strictObject({
  type: z.enum(["company", "market", "product", "policy", "jurisdiction", "organization"]),
  name: template.describe("The name; one that the graph or the mapping knows already stands for that entity."),
  id: template.optional().describe("The id of a new one; made of type and name otherwise."),
  aliases: z.array(template).default([]),
});

/** How rows of a data set become entities and claims. */
export const mappingShape = z.strictObject({
  bundle,
  source: sourceShape
    .omit({ kind: true, held: true, text: true, references: true, abstract: true })
    .describe("The data set itself; every row is a place in it."),
  csv: z
    .strictObject({
      delimiter: z.string().length(1, "is one character, such as ; or a tab").default(","),
      comment: z.string().length(1, "is one character, such as #").optional(),
      decimal: z.enum([".", ","]).default(".").describe("The sign between a number and its fraction."),
    })
    .prefault({}),
  sources: sources.describe("Further sources, which rows may cite."),
  references: sourceShape.shape.references.describe("The data set's own references: label and source."),
  entities: entities.describe("Entities of the whole data set, such as its market."),
  define: z.array(define).default([]).describe("An entity for each new name in the rows."),
  buckets: z
    .array(z.string().trim().min(1))
    .default([])
    .describe("Names that stand for a rest of companies, such as Others: defined as groups, never as candidates."),
  maps: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe("Tables that turn a cell into something else."),
  claims: z.array(claim).min(1, "is empty; say which claims a row makes"),
});

/** A mapping whose shape is right. */
export type Mapping = z.output<typeof mappingShape>;
export type MappedClaim = Mapping["claims"][number];

/** A mapping and what tells problems of it. */
export interface MappingFile {
  readonly mapping: Mapping;
  readonly problemAt: (path: readonly (string | number)[], message: string) => Problem;
}

/** Reads a mapping. Throws a `BundleError` with every mistake and its place. */
export function readMapping(file: string): MappingFile {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    refuse(file, "There is no such file. Give the mapping, as docs/import.md describes it.");
  const text = decode(readFileSync(file));
  if (text === null) refuse(file, "The file is not UTF-8. Save it as UTF-8.");
  const { raw, problems, problemAt } = readYaml(file, text);
  if (problems.length > 0) throw new BundleError(problems);
  const parsed = mappingShape.safeParse(raw, { reportInput: true });
  if (!parsed.success)
    throw new BundleError(
      parsed.error.issues.flatMap(explainIssue).map(({ path, message }) => problemAt(path, message)),
    );
  return { mapping: parsed.data, problemAt };
}
