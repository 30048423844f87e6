import { z } from "zod";
import { type Path, nearMatch } from "./problem.ts";
import { bundleShape } from "./shape.ts";

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
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `"${key}" is no field here.${nearMatch(key, known) || ` Known are ${[...known].join(", ")}.`}`,
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
  return [{ path, message: `${name} ${issue.message.replace(/\.$/, "")}.` }];
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
