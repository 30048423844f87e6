import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { claimId } from "../domain/ids.ts";
import { without } from "./without.ts";
import { explainIssue } from "./explain.ts";
import type { Problem } from "./problem.ts";
import { type BundleFile, decode, readYaml } from "./read.ts";
import { bundleShape } from "./shape.ts";

const MAX_BYTES = 64 * 1024 * 1024;
const words = z.string().min(1);
const version = z.int().min(1);
const decision = z.enum(["OPEN", "ACCEPTED", "DISMISSED"]);

const historyShape = z.strictObject({
  lacunaExport: z.literal(1),
  bundles: z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is no folder of an export")),
  merges: z.array(z.strictObject({ id: words, into: words, by: words, at: words, reason: words })).default([]),
  dropped: z
    .array(
      z.strictObject({
        bundle: words,
        droppedAt: words,
        claim: bundleShape.shape.claims.unwrap().element.extend({ source: words }),
      }),
    )
    .default([]),
  claims: z
    .array(
      z.strictObject({
        id: words,
        version,
        deprecated: z.strictObject({ at: words, by: words, reason: words }).optional(),
      }),
    )
    .default([]),
  findings: z
    .array(
      z.strictObject({
        ...{ id: words, name: words, rule: words, severity: words, explanation: words, wouldSettle: words },
        ...{ position: words, status: words, version, foundAt: words, decided: decision.optional() },
        ...{ note: words.optional(), reviewedBy: words.optional(), reviewedAt: words.optional() },
        closedAt: words.optional(),
        claims: z.array(words).default([]),
        sources: z.array(words).default([]),
      }),
    )
    .default([]),
  changes: z
    .array(
      z.strictObject({
        ...{ id: words, target: words, name: words, action: words, by: words, at: words, version },
        ...{ request: words, answer: words, reason: words.optional(), idempotencyKey: words.optional() },
      }),
    )
    .default([]),
});

/** What an export has beside its bundles: their order, what curators merged and did, what bundles brought once. */
export type History = z.output<typeof historyShape>;

/** A file `export.yaml` that was read. */
export interface HistoryFile {
  readonly file: string;
  /** Null where it has mistakes. */
  readonly history: History | null;
  readonly problems: readonly Problem[];
  /** A problem at a place in the file. */
  readonly problemAt: BundleFile["problemAt"];
}

/** Reads the `export.yaml` of a folder; null where the folder is no export. */
export function readHistory(folder: string): HistoryFile | null {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  if (statSync(join(folder, "bundle.yaml"), { throwIfNoEntry: false }) !== undefined) return null;
  const file = join(folder, "export.yaml");
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return null;
  const atStart: BundleFile["problemAt"] = (_path, message, severity = "error") => ({
    ...{ file, line: 1, column: 1, message, severity },
  });
  const refused = (message: string): HistoryFile => ({
    ...{ file, history: null, problems: [atStart([], message)], problemAt: atStart },
  });
  if (stats.size > MAX_BYTES) return refused("The file is larger than 64 MB. Load the bundles one by one.");
  const text = decode(readFileSync(file));
  if (text === null) return refused("The file is not UTF-8. Export again.");
  const { raw, problems, problemAt } = readYaml(file, text);
  if (problems.length > 0) return { file, history: null, problems, problemAt };
  const parsed = historyShape.safeParse(raw, { reportInput: true });
  if (parsed.success) return { file, history: parsed.data, problems: [], problemAt };
  return {
    file,
    history: null,
    problems: parsed.error.issues.flatMap(explainIssue).map(({ path, message }) => problemAt(path, message)),
    problemAt,
  };
}

/** The bundles of what was given, an export standing for all of its own, and the histories of the exports. */
export function expandExports(paths: readonly string[]): {
  readonly paths: readonly string[];
  readonly histories: readonly HistoryFile[];
} {
  const all = paths.map((path) => ({ path, found: readHistory(path) }));
  return {
    paths: all.flatMap(({ path, found }) =>
      found === null ? [path] : (found.history?.bundles ?? []).map((bundle) => join(dirname(found.file), bundle)),
    ),
    histories: all.flatMap(({ found }) => found ?? []),
  };
}

/** The claims that bundles brought once, under their ids. */
export function droppedOf({ dropped }: History) {
  return dropped.map(({ bundle, droppedAt, claim: written }) => {
    const claim = without(written, "status", "because");
    return { bundle, droppedAt, id: claimId(claim), claim };
  });
}
