import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { BundleError, refuse, type Problem } from "../../ingest/problem.ts";
import type { Article } from "../model.ts";

/** What the thread that reads gets. */
export interface WorkerInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What it says: the article, or why there is none. */
export type WorkerAnswer =
  { readonly article: Article } | { readonly problems: readonly Problem[] } | { readonly isTooDeep: true };

/** How much reading one file may take. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: ReadingLimits = { seconds: 60, megabytes: 1500 };
const STACK_MEGABYTES = 32;
const MAX_BYTES = 8 * 1024 * 1024;
const KINDS = "a text, Markdown, reStructuredText, HTML, DOCX or PDF file";

/** The bytes of the file of an article. */
function bytesOf(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) refuse(path, `There is no such file. Give ${KINDS}.`);
  if (stats.isDirectory()) refuse(path, "This is a folder. Give the file of one article.");
  if (!stats.isFile()) refuse(path, `This is no plain file. Give ${KINDS}.`);
  if (stats.size > MAX_BYTES) refuse(path, "The file is larger than 8 MB. Give a smaller one, or split it.");
  return readFileSync(path);
}

/** Starts the thread. Where the program is not built, it has to register the loader of TypeScript by itself. */
function startWorker(input: WorkerInput, { megabytes }: ReadingLimits): Worker {
  const options = {
    workerData: input,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: STACK_MEGABYTES },
  };
  if (extname(import.meta.url) !== ".ts") return new Worker(new URL("./document-worker.js", import.meta.url), options);
  const loader = new URL("./esm/api/index.mjs", pathToFileURL(createRequire(import.meta.url).resolve("tsx")));
  const file = new URL("./worker.ts", import.meta.url);
  const code = `import("${loader.href}").then(({ register }) => { register(); return import("${file.href}"); });`;
  return new Worker(code, { ...options, eval: true });
}

function answerOf(worker: Worker, path: string, { seconds, megabytes }: ReadingLimits): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const problem = (message: string): WorkerAnswer => ({
      problems: [{ file: path, line: 1, column: 1, message, severity: "error" }],
    });
    const timer = setTimeout(() => {
      resolve(problem(`Reading this file took more than ${seconds} seconds. Split it.`));
    }, seconds * 1000);
    worker.once("message", resolve);
    worker.once("error", (error: Error & { readonly code?: string }) => {
      if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") reject(error);
      else resolve(problem(`Reading this file took more than ${megabytes} MB of memory. Split it.`));
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error(`the thread that reads ${path} ended without an answer`));
    });
  });
}

/**
 * Reads the article in a file, at most 8 MB, in a thread with limits of time and memory. Throws a BundleError that says
 * what is wrong, and in which line.
 */
export async function readArticle(path: string, limits: ReadingLimits = LIMITS): Promise<Article> {
  const worker = startWorker({ path, bytes: bytesOf(path) }, limits);
  try {
    const answer = await answerOf(worker, path, limits);
    if ("problems" in answer) throw new BundleError(answer.problems);
    return "article" in answer
      ? answer.article
      : refuse(path, "The parts of this file are nested too deeply to be read.");
  } finally {
    await worker.terminate();
  }
}
