import * as z from "zod";
import type { ClaimKind, Held, Modality, Predicate, Reading, SourceKind, Trend } from "../generated/schema.ts";
import { vocabulary } from "../generated/vocabulary.ts";

/** Lists every value of a union once; a value that is added to the schema and missing here does not compile. */
function valuesOf<Value extends string>(values: Readonly<Record<Value, true>>): [Value, ...Value[]] {
  return Object.keys(values) as [Value, ...Value[]];
}

const kinds = valuesOf<ClaimKind>({ FACT: true, CAUSAL: true, OPINION: true, FORECAST: true, QUOTATION: true });
const modalities = valuesOf<Modality>({ DONE: true, IN_PROGRESS: true, PLANNED: true, POSSIBLE: true });
const readings = valuesOf<Reading>({ COREFERENCE: true, OPEN_LIST: true, INFERRED_LEAVER: true });
const trends = valuesOf<Trend>({ RISING: true, FALLING: true });
const sourceKinds = valuesOf<SourceKind>({
  ARTICLE: true,
  REPORT: true,
  OFFICIAL: true,
  DATA_SET: true,
  FACT_SHEET: true,
  OTHER: true,
});
const helds = valuesOf<Held>({ FULL_TEXT: true, ABSTRACT: true, QUOTES: true, TITLE_ONLY: true, NOTHING: true });
const predicates = Object.keys(vocabulary) as [Predicate, ...Predicate[]];

/** Text of a bounded length: an index of Neo4j cannot hold an entry of any length, and stops where it gets one. */
function upTo(most: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1, "is empty; write something or leave the line out")
    .max(most, `is too long; write at most ${String(most)} characters`);
}

/** The longest quote, in code points. */
export const MAX_QUOTE = 300;

const words = upTo(2_000);
const label = upTo(300);
const MOST_ID_CHARACTERS = 200;
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const id = (types: string, example: string): z.ZodString =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${types}):${slug}$`),
      `is no id; write one like "${example}": small letters, digits, hyphens`,
    )
    .max(MOST_ID_CHARACTERS, `is too long; an id has at most ${String(MOST_ID_CHARACTERS)} characters`);
const entityId = id("company|market|product|policy|jurisdiction|organization", "company:orlo");
const sourceId = id("source", "source:harbour-gazette");
const offset = z.int().min(0, "counts from 0");
const status = z
  .enum(["draft", "accepted"])
  .default("accepted")
  .describe("draft: proposed, and left out of the graph until a person sets it to accepted.");
const date = words.describe("A date in the Extended Date/Time Format: 2026, 2026-03, 2026-03-02, 2026-21, 2024/2025.");

const question = z.strictObject({
  title: words.describe("The question as a person would ask it."),
  gap: z.strictObject({ company: entityId, market: entityId.optional() }).optional(),
  trace: words.optional().describe("A sentence, or part of one, to trace."),
});

const entity = z.strictObject({
  id: entityId,
  status,
  name: label,
  aliases: z.array(label).default([]).describe("Other names, in any script."),
  group: z.boolean().default(false).describe("True where the entity stands for a group."),
  note: words.optional(),
  ofProduct: entityId.optional().describe("Markets only: the product."),
  inPlace: entityId.optional().describe("Markets only: the jurisdiction."),
});

const marker = z.strictObject({ text: label, start: offset, end: offset, references: z.array(label).default([]) });

const text = z.strictObject({
  file: words.optional().describe("The text, beside bundle.yaml; only where it may be shipped."),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "is no SHA-256; write 64 small hexadecimal digits"),
  length: offset.describe("Length in Unicode code points."),
  sentences: z
    .array(z.tuple([offset, offset]))
    .default([])
    .describe("Half-open spans, in order."),
  markers: z.array(marker).default([]).describe("Citation marks as printed."),
});

const reference = z.strictObject({ label, source: sourceId, start: offset.optional(), end: offset.optional() });

const source = z.strictObject({
  id: sourceId,
  kind: z.enum(sourceKinds),
  title: words.optional(),
  authors: z.array(words).default([]),
  publisher: words.optional(),
  published: date.optional(),
  url: z.url({ protocol: /^https?$/, message: "is no address; write one that begins with https://" }).optional(),
  language: words.optional().describe("BCP 47."),
  held: z.enum(helds),
  abstract: upTo(20_000).optional(),
  text: text.optional().describe("The text that claims are read from."),
  references: z.array(reference).default([]).describe("The text's own list of references, in printed order."),
});

/** What a draft has where its text does not say what is measured; nothing accepted may have it. */
export const MEASURE_TO_NAME = "unknown";

const quantity = z.strictObject({
  measure: label.regex(new RegExp(`^${slug}$`), 'is no measure; write a slug such as "market-share"'),
  low: z.number().optional().describe("Lower bound in base units, included."),
  high: z.number().optional().describe("Upper bound in base units, not included."),
  unit: words.optional().describe("ratio, percent, an ISO 4217 currency, or as printed."),
  trend: z.enum(trends).optional(),
  text: words.describe("The words that give it."),
});

const claim = z.strictObject({
  status,
  because: words.optional().describe("Of a draft: the words of the text that made it one."),
  statement: words.describe("What the text says, in our words, plain and complete."),
  kind: z.enum(kinds),
  modality: z.enum(modalities).default("DONE"),
  negated: z.boolean().default(false),
  hedge: words.optional(),
  predicate: z.enum(predicates).optional(),
  subject: entityId.optional(),
  object: entityId.optional(),
  market: entityId.optional(),
  mentions: z.array(entityId).default([]),
  quantities: z.array(quantity).default([]),
  validTime: date.optional(),
  readings: z.array(z.enum(readings)).default([]),
  source: sourceId.optional(),
  quote: z
    .string()
    .min(1)
    .optional()
    .describe(`Verbatim, at most ${String(MAX_QUOTE)} characters.`),
  start: offset,
  end: offset,
  cites: z.array(label).default([]),
  note: words.optional(),
});

/** The shape of a bundle. What the fields mean together is checked apart, in `check.ts`. */
export const bundleShape = z.strictObject({
  bundle: z.strictObject({
    id: id("bundle", "bundle:demo"),
    title: words,
    description: words.optional(),
    questions: z.array(question).default([]),
  }),
  entities: z.array(entity).default([]),
  sources: z.array(source).default([]),
  claims: z.array(claim).default([]),
});

/** A bundle whose shape is right, with defaults filled in. */
export type Bundle = z.output<typeof bundleShape>;
export type BundleEntity = Bundle["entities"][number];
export type BundleSource = Bundle["sources"][number];
export type BundleText = NonNullable<BundleSource["text"]>;
/** A claim as written; `source` may be missing where the bundle has one source with a text. */
export type BundleClaim = Bundle["claims"][number];
/** A claim whose source is known, as the graph gets it: accepted, and without what only a draft needs. */
export type SourcedClaim = Omit<BundleClaim, "status" | "because"> & { readonly source: string };

/** Whether a claim or an entity waits for a person to accept it; until then it stays out of the graph. */
export function isDraft({ status }: Pick<BundleClaim, "status">): boolean {
  return status === "draft";
}

export { namedEntities } from "../domain/said.ts";
