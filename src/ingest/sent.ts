import type { Graph } from "../db/graph.ts";
import { loadPrepared, type LoadedBundle } from "./load.ts";
import { prepareFiles, type Prepared } from "./prepare.ts";
import { BundleError, type Problem } from "./problem.ts";
import { readBundleDocument } from "./read.ts";

/** A bundle that somebody sent: the words of its bundle.yaml, and texts, by their names. */
export interface SentBundle {
  readonly yaml: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** What came of a bundle that was sent; `loaded` is null where it has mistakes and nothing was written. */
export interface SentReport {
  readonly loaded: LoadedBundle | null;
  readonly problems: readonly Problem[];
}

/** Checks and loads bundles that somebody sends. */
export interface SentBundles {
  readonly check: (sent: SentBundle) => Promise<readonly Problem[]>;
  readonly load: (sent: SentBundle, by: string) => Promise<SentReport>;
}

const NAME = "bundle.yaml";

/** Half of a surrogate pair would be stored as another character, without a word. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** What cannot be read out of a bundle at all. */
function brokenInput({ yaml, texts }: SentBundle): readonly Problem[] {
  const at = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message, severity: "error" });
  const names = texts.map(({ name }) => name);
  return [
    ...(isWellFormed(yaml) ? [] : [at(NAME, "There is half a character in it. Send whole characters.")]),
    ...texts
      .filter(({ text }) => !isWellFormed(text))
      .map(({ name }) => at(name, "There is half a character in it. Send whole characters.")),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => at(name, "Two texts have this name. Give each its own.")),
  ];
}

/** Reads and checks what was sent, as `lacuna check` does. A text is taken from what was sent or from the graph, never from a file. */
async function prepareSent(graph: Graph, sent: SentBundle): Promise<Prepared> {
  const broken = brokenInput(sent);
  if (broken.length > 0) return { bundles: [], texts: new Map(), problems: broken, drafts: { claims: 0, entities: 0 } };
  const texts = new Map(sent.texts.map(({ name, text }) => [name, text]));
  const file = readBundleDocument({ name: NAME, yaml: sent.yaml, texts });
  const shipped = new Set((file.bundle?.sources ?? []).map(({ text }) => text?.file));
  return prepareFiles([file], graph, { sent: sent.texts.filter(({ name }) => !shipped.has(name)) });
}

/** Everything that is wrong or odd with a bundle that was sent. Writes nothing. */
async function checkSent(graph: Graph, sent: SentBundle): Promise<readonly Problem[]> {
  return (await prepareSent(graph, sent)).problems;
}

/** Loads a bundle that was sent, whole or not at all. Mistakes are an answer, not an error. */
async function loadSent(graph: Graph, sent: SentBundle, by: string, now: Date): Promise<SentReport> {
  const prepared = await prepareSent(graph, sent);
  if (prepared.problems.some(({ severity }) => severity === "error"))
    return { loaded: null, problems: prepared.problems };
  try {
    const { bundles, warnings } = await loadPrepared(graph, prepared, { now, by });
    return { loaded: bundles[0] ?? null, problems: warnings };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return { loaded: null, problems: error.problems };
  }
}

/** The same over a graph and a clock. */
export function createSentBundles(graph: Graph, now: () => Date): SentBundles {
  return {
    check: (sent) => checkSent(graph, sent),
    load: (sent, by) => loadSent(graph, sent, by, now()),
  };
}
