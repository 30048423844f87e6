import { z } from "zod";

const said = z.record(z.string(), z.unknown());
const defined = z.array(z.object({ id: z.string(), said: said.nullable() }));
const text = z.string();
const maybe = text.nullable();

/** What a bundle says of some things; null of what it no longer defines. */
const sayShape = z.object({
  kind: z.literal("SAY"),
  bundle: text,
  texts: z.array(z.object({ id: text, text, length: z.number() })),
  entities: defined,
  sources: defined,
  claims: z.array(z.object({ id: text, said, isRevised: z.boolean() })),
});

/** That a bundle says nothing any longer. */
const unloadShape = z.object({ kind: z.literal("UNLOAD"), bundle: text });

/** Versions and deprecations that claims had where they were exported. */
const restoreShape = z.object({
  kind: z.literal("RESTORE"),
  claims: z.array(z.object({ id: text, version: z.number(), at: maybe, by: maybe, reason: maybe })),
});

const finding = z.object({
  ...{ id: text, name: text, rule: text, severity: text, explanation: text, wouldSettle: text, position: text },
  ...{ version: z.number(), decided: maybe, note: maybe, reviewedBy: maybe, reviewedAt: maybe, foundAt: text },
  ...{ closedAt: text, claims: z.array(text), sources: z.array(text) },
});

const change = z.object({
  ...{ id: text, target: text, name: text, action: text, by: text, at: text, reason: maybe, version: z.number() },
  ...{ idempotencyKey: maybe, request: text, answer: text },
});

/** Decisions on findings and the history of changes, as they were exported; they wait until all is audited. */
const decideShape = z.object({
  kind: z.literal("DECIDE"),
  findings: z.array(finding),
  changes: z.array(change),
  /** All changes of the export, so that those of other slices are known. */
  ids: z.array(text),
});

const sliceShape = z.discriminatedUnion("kind", [sayShape, unloadShape, restoreShape, decideShape]);

/** A piece of what is said, small enough for one transaction. */
export type Slice = z.output<typeof sliceShape>;
/** A piece of what a bundle says. */
export type SaySlice = z.output<typeof sayShape>;

/** Reads the JSON that a slice is kept as. Throws where it is none. */
export function readSlice(content: string): Slice {
  return sliceShape.parse(JSON.parse(content));
}
