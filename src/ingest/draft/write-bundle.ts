import { randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Draft, KnownName } from "../../draft/model.ts";
import { plainText } from "../../domain/points.ts";
import { prepareBundles } from "../prepare.ts";
import { BundleError, refuse } from "../problem.ts";
import { type ComposedBundle, composeBundle, type DraftCounts, type Look, TEXT_FILE } from "./compose.ts";

const BUNDLE_FILE = "bundle.yaml";
const SCHEMA_FILE = "bundle.schema.json";
const PROJECT = join(import.meta.dirname, "../../..");
const SCHEMA = join(PROJECT, "seeds", SCHEMA_FILE);
const MOST_ID_CHARACTERS = 190;
const BUNDLE_ID = /^(?:bundle:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where and how a draft is written. */
export interface WriteOptions {
  readonly folder: string;
  /** The id of the bundle; made from the title, else from the name, where it is not given. */
  readonly id?: string | undefined;
  /** The name of the file that the draft is of. */
  readonly name?: string | undefined;
  /** The names of known entities, the usual one of each first. */
  readonly known?: readonly KnownName[] | undefined;
  /** Whether a bundle that is there already may be replaced. */
  readonly force?: boolean | undefined;
}

/** What was written, and what a person should look at. */
export interface WrittenDraft {
  readonly folder: string;
  readonly file: string;
  /** The names of the files of the folder that were written. */
  readonly files: readonly string[];
  readonly bundle: string;
  readonly counts: DraftCounts;
  readonly looks: readonly Look[];
}

/** Inside of the project the one schema serves; elsewhere a copy lies beside the bundle. */
function schemaFrom(folder: string): string | null {
  const root = realpathSync(PROJECT);
  let parent = resolve(folder);
  const rest: string[] = [];
  while (!existsSync(parent)) {
    rest.unshift(basename(parent));
    parent = dirname(parent);
  }
  const real = join(realpathSync(parent), ...rest);
  if (!real.startsWith(`${root}${sep}`)) return null;
  return relative(real, join(root, "seeds", SCHEMA_FILE))
    .split(sep)
    .join("/");
}

function checkTarget(folder: string, text: string, force: boolean): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) refuse(folder, "This is a file. Name a folder for the bundle.");
  if (force) return;
  const bundle = join(folder, BUNDLE_FILE);
  if (existsSync(bundle))
    refuse(bundle, "There is a bundle here already. Name another folder, or replace it with --force.");
  const beside = join(folder, TEXT_FILE);
  if (existsSync(beside) && readFileSync(beside, "utf8") !== text)
    refuse(beside, "There is another text here. Name another folder, or replace it with --force.");
}

function checkDraft({ article }: Draft, { id, folder }: WriteOptions): void {
  if (id !== undefined && (!BUNDLE_ID.test(id) || id.length > MOST_ID_CHARACTERS))
    refuse(folder, `"${id}" is no id of a bundle. Write one like "bundle:cranes": small letters, digits, hyphens.`);
  if (article.text.trim() === "") refuse(folder, "The text has no words, so there is nothing to draft.");
  if (article.text.includes("\0")) refuse(folder, "The text has a NUL in it. Take it out.");
  if (plainText(article.text) !== article.text) throw new Error("a draft's text has a byte order mark or CRLF");
}

/** A new empty folder beside the wanted one, on the same disk, so that renaming is enough to put it in place. */
function makeBeside(folder: string): string {
  const temporary = join(dirname(folder), `.${basename(folder)}-${randomUUID().slice(0, 8)}`);
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(temporary);
  } catch (error) {
    refuse(folder, `No folder can be made here: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return temporary;
}

/** Moves what was written to where it belongs: a new folder at once, the files of one that is there one by one. */
function moveInto(folder: string, temporary: string, files: readonly string[]): void {
  if (!existsSync(folder)) {
    renameSync(temporary, folder);
    return;
  }
  for (const file of files) renameSync(join(temporary, file), join(folder, file));
  rmSync(temporary, { recursive: true });
}

async function writeFiles(folder: string, draft: Draft, composed: ComposedBundle, hasSchema: boolean) {
  writeFileSync(join(folder, TEXT_FILE), draft.article.text);
  if (hasSchema) copyFileSync(SCHEMA, join(folder, SCHEMA_FILE));
  writeFileSync(join(folder, BUNDLE_FILE), composed.yaml);
  const { problems } = await prepareBundles([folder], null);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`the drafted bundle has mistakes: ${new BundleError(errors).message}`);
}

/**
 * Writes a draft as a bundle for a person to complete: `bundle.yaml` and the text beside it, all or nothing. Throws a
 * `BundleError` where a bundle is there already and `force` is not set, and where the text cannot be one of a bundle.
 */
export async function writeDraft(draft: Draft, options: WriteOptions): Promise<WrittenDraft> {
  const { id, name, known, force } = options;
  const folder = resolve(options.folder);
  checkDraft(draft, options);
  checkTarget(folder, draft.article.text, force === true);
  const schema = schemaFrom(folder);
  const composed = composeBundle(draft, {
    id,
    name,
    known,
    schema: schema ?? `./${SCHEMA_FILE}`,
    folder: options.folder,
  });
  const temporary = makeBeside(folder);
  const files = [TEXT_FILE, ...(schema === null ? [SCHEMA_FILE] : []), BUNDLE_FILE];
  try {
    await writeFiles(temporary, draft, composed, schema === null);
    moveInto(folder, temporary, files);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const { id: bundle, counts, looks } = composed;
  return { folder: options.folder, file: join(options.folder, BUNDLE_FILE), files, bundle, counts, looks };
}
