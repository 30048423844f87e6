/** Reads one file in a thread of its own, which may be stopped. */
import { parentPort, workerData } from "node:worker_threads";
import { BundleError } from "../../ingest/problem.ts";
import { articleIn } from "./formats.ts";
import type { WorkerAnswer, WorkerInput } from "./read-article.ts";

async function read({ path, bytes }: WorkerInput): Promise<WorkerAnswer> {
  try {
    return { article: await articleIn(path, bytes) };
  } catch (error) {
    if (error instanceof BundleError) return { problems: error.problems };
    if (error instanceof RangeError && error.message.includes("call stack")) return { isTooDeep: true };
    throw error;
  }
}

parentPort?.postMessage(await read(workerData as WorkerInput));
