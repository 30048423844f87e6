import * as z from "zod";
import { type Path, nearMatch } from "./problem.ts";
import { bundleShape } from "./shape.ts";

/** Unknown fields of one mapping that are told one by one. */
const MOST_KEYS = 20;
const MOST_LETTERS = 100;

/** What is wrong with the shape of a bundle, and where. */
export interface Explained {
  readonly path: Path;
  readonly message: string;
}

/** An issue of the shape in words that say what to do. */
export function explainIssue(issue: z.core.$ZodIssue): Explained[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const name = path.length === 0 ? "The file" : `"${path.filter((step) => typeof step === "string").at(-1) ?? ""}"`;
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(path);
    const more = issue.keys.length - MOST_KEYS;
    return issue.keys.slice(0, MOST_KEYS).map((key, index) => ({
      path: [...path, key],
      message:
        `"${key.slice(0, MOST_LETTERS)}" is no field here.${nearMatch(key, known) || ` Known are ${[...known].join(", ")}.`}` +
        (more > 0 && index === MOST_KEYS - 1 ? ` So are ${String(more)} more behind it.` : ""),
    }));
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const given = typeof issue.input === "string" ? issue.input : "";
    return [{ path, message: `${name} has to be one of ${values.join(", ")}.${nearMatch(given, values)}` }];
  }
  if (issue.code === "invalid_type") {
    const missing = issue.input === undefined;
    const number = issue.expected === "string" && typeof issue.input === "number";
    const message = missing ? `${name} is missing. Add it.` : `${name} has to be ${article(issue.expected)}.`;
    return [{ path, message: number ? `${message} Put it in quotes.` : message }];
  }
  // What the shape says itself is in words; what only its library says is not.
  if (issue.message.startsWith("Too ")) return [{ path, message: `${name} ${sizeWords(issue)}.` }];
  return [{ path, message: `${name} ${issue.message.replace(/\.$/, "")}.` }];
}

function sizeWords(issue: z.core.$ZodIssue): string {
  if (issue.code !== "too_big" && issue.code !== "too_small") return "has another size than it may have";
  const bound = String(issue.code === "too_big" ? issue.maximum : issue.minimum);
  if (issue.origin === "array") return `has to have ${bound} entries`;
  return issue.code === "too_big" ? `is larger than ${bound}` : `is less than ${bound}`;
}

function article(type: string): string {
  const plain: Readonly<Record<string, string>> = {
    object: "a mapping",
    array: "a list",
    string: "text",
    int: "a whole number",
  };
  return plain[type] ?? `a ${type}`;
}

/** The fields that the shape has at a path. */
function keysAt(path: Path): readonly string[] {
  let shape: unknown = bundleShape;
  for (const step of [...path, ""]) {
    while (shape instanceof z.ZodDefault || shape instanceof z.ZodOptional) shape = shape.unwrap();
    if (shape instanceof z.ZodArray) shape = shape.element;
    else if (shape instanceof z.ZodObject && step !== "")
      shape = (shape.shape as Record<string, unknown>)[String(step)];
  }
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}
