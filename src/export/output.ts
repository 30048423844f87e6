import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Takes text, in order. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
}

/** A file that stands there whole, or not at all. */
export interface Written {
  readonly file: string;
  readonly bytes: number;
}

/** An export that would overwrite something, or cannot be written where it was wanted. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

const CHUNK = 64 * 1024;

/** Writes a new file, some kilobytes at a time. Gives its size in bytes. */
export async function writeFile(path: string, work: (sink: Sink) => Promise<void>): Promise<number> {
  const handle = await open(path, "wx");
  let waiting = "";
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    bytes += Buffer.byteLength(text);
    await handle.writeFile(text);
  };
  try {
    await work({
      write: async (text) => {
        waiting += text;
        if (waiting.length >= CHUNK) await flush();
      },
    });
    await flush();
  } finally {
    await handle.close();
  }
  return bytes;
}

function parentOf(target: string): string {
  const parent = dirname(resolve(target));
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new OutputError(`${parent}: there is no such folder. Make it, or write elsewhere.`);
  }
  return parent;
}

/** Writes into a place of its own beside the target, and moves what was written there when it is whole. */
async function inPlaceOf<Result>(
  target: string,
  work: (place: string) => Promise<Result>,
  put: (place: string) => void,
) {
  const place = mkdtempSync(join(parentOf(target), `.${basename(resolve(target))}-`));
  try {
    const result = await work(place);
    put(place);
    return result;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What may stand where an export goes, and be replaced by it. */
export interface Replaceable {
  /** Whether it is one file, or a folder. */
  readonly kind: "file" | "folder";
  /** Whether a folder with these entries is an earlier export. */
  readonly isExport: (entries: readonly string[]) => boolean;
}

/** Throws where something stands at a target that may not be replaced; an empty folder always may, by a folder. */
export function checkTarget(target: string, force: boolean, { kind, isExport }: Replaceable): void {
  parentOf(target);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory() !== (kind === "folder")) {
    throw new OutputError(`${target}: it is ${stats.isDirectory() ? "a folder" : "no folder"}. Give another name.`);
  }
  const entries = kind === "folder" ? readdirSync(target) : [];
  if (kind === "folder" && entries.length === 0) return;
  if (!force) throw new OutputError(`${target}: it is there already. Give another name, or --force to replace it.`);
  if (kind === "folder" && !isExport(entries)) {
    throw new OutputError(`${target}: it holds other things than an export, and is not replaced. Give another name.`);
  }
}

/** Writes one file, in place of what was there. */
export function replaceFile(target: string, work: (sink: Sink) => Promise<void>): Promise<number> {
  return inPlaceOf(
    target,
    (place) => writeFile(join(place, "file"), work),
    (place) => {
      renameSync(join(place, "file"), target);
    },
  );
}

/** Writes a folder, in place of what was there. */
export function replaceFolder<Result>(target: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  return inPlaceOf(
    target,
    async (place) => {
      const folder = mkdtempSync(join(place, "new-"));
      return work(folder);
    },
    (place) => {
      const [fresh = ""] = readdirSync(place).filter((name) => name.startsWith("new-"));
      if (existsSync(target)) renameSync(target, join(place, "old"));
      renameSync(join(place, fresh), target);
    },
  );
}
