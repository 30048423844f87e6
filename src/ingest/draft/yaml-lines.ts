/** Why a person should look at a place. */
export type LookKind = "citation" | "reference" | "entity" | "measure" | "source";

/** A line of a bundle that is written for a person, and why to look at it. */
export interface Line {
  readonly text: string;
  readonly look?: { readonly kind: LookKind; readonly message: string };
}

const MAX_REMARK = 240;
/** Words that YAML 1.2, or an older reader of it, takes for something else than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** Text that YAML reads as it stands: nothing here begins a key, a comment or a list. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_ .,'’/&()+-]*$/u;
const ID = /^[a-z]+:[a-z0-9-]+$/;
/** Control characters, line breaks of any kind and invisible marks: escaped, so that an editor shows them. */
const HIDDEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g;

/** A text as YAML reads it back to the letter, without quotes where it can do without; a comma ends one between brackets. */
export function scalar(value: string, isFlow = false): string {
  const isPlain =
    PLAIN.test(value) && !value.endsWith(" ") && !RESERVED.test(value) && !(isFlow && value.includes(","));
  if (isPlain || ID.test(value)) return value;
  return JSON.stringify(value).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A comment of one line, whatever the text holds. */
export function remark(indent: number, text: string, look?: LookKind): Line {
  const clean = text.replace(/[\s\p{C}]+/gu, " ").trim();
  const points = Array.from(clean);
  const short = points.length > MAX_REMARK ? `${points.slice(0, MAX_REMARK).join("")}…` : clean;
  return {
    text: `${" ".repeat(indent)}# ${short}`,
    ...(look === undefined ? {} : { look: { kind: look, message: short } }),
  };
}

/** What a field may hold; a field of nothing, or of an empty list, is not written. */
export type Value = string | number | boolean | null | undefined | readonly string[];

function listText(values: readonly string[]): string {
  return `[${values.map((value) => scalar(value, true)).join(", ")}]`;
}

function valueText(value: string | number | boolean | readonly string[], isFlow: boolean): string {
  if (typeof value === "object") return listText(value);
  return typeof value === "string" ? scalar(value, isFlow) : String(value);
}

function isWritten(value: Value): value is string | number | boolean | readonly string[] {
  return value !== undefined && value !== null && !((typeof value === "object" || value === "") && value.length === 0);
}

type Fields = Readonly<Record<string, Value>>;

/** Fields of a block, each on a line. */
export function fields(indent: number, values: Fields): readonly Line[] {
  return Object.entries(values).flatMap(([name, value]) =>
    isWritten(value) ? [{ text: `${" ".repeat(indent)}${name}: ${valueText(value, false)}` }] : [],
  );
}

/** The fields as an entry of a list, with its dash before the first. */
export function entry(indent: number, values: Fields): readonly Line[] {
  return fields(indent + 2, values).map((line, index) =>
    index === 0 ? { ...line, text: `${" ".repeat(indent)}- ${line.text.trimStart()}` } : line,
  );
}

/** The fields between braces, on one line, as an entry of a list; of `lists`, an empty one is written too. */
export function flowEntry(
  indent: number,
  values: Fields,
  lists: Readonly<Record<string, readonly string[]>> = {},
): Line {
  const inner = Object.entries(values).flatMap(([name, value]) =>
    isWritten(value) ? [`${name}: ${valueText(value, true)}`] : [],
  );
  const last = Object.entries(lists).map(([name, list]) => `${name}: ${listText(list)}`);
  return { text: `${" ".repeat(indent)}- { ${[...inner, ...last].join(", ")} }` };
}
