import type { Statement } from "../../db/statement.ts";
import { kindOf, type Picture } from "../../domain/picture.ts";
import { cypher } from "../../generated/cypher.ts";

/** Candidates that a picture has room for. */
const MOST_CANDIDATES = 30;

type Value = string | null | readonly string[];

/**
 * A value as Cypher writes it. Letters, digits and a few marks stand as they are, everything else as an escape, so that
 * nothing in it ends the text, a statement or a parameter of an address. A backslash is doubled first: Cypher resolves
 * `\u0027` before it looks for the end of a text.
 */
export function literal(value: Value): string {
  if (value === null) return "null";
  if (typeof value !== "string") return `[${value.map(literal).join(", ")}]`;
  const escaped = value.replaceAll(/[^\w:.,-]/g, (unit) =>
    unit === "\\" || unit === "'" ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${escaped}'`;
}

/** A statement as a person can run it: the values stand where its parameters did. Throws where one is missing. */
export function inlined<Params extends Readonly<Record<string, Value>>>(
  { name, text }: Statement<Params, unknown>,
  params: Params,
): string {
  return text.replaceAll(/\$in\.(\w+)/g, (_all, key: string) => {
    const value = Object.hasOwn(params, key) ? params[key] : undefined;
    if (value === undefined) throw new Error(`${name}: no value for ${key}`);
    return literal(value);
  });
}

/** A query as one line. */
export function oneLine(query: string): string {
  return query.replaceAll(/\s+/g, " ").trim();
}

/** The query that draws a picture. */
export function pictureQuery(picture: Picture): string {
  if (!("id" in picture)) {
    return inlined(cypher["browser/gap"], { ...picture, candidates: picture.candidates.slice(0, MOST_CANDIDATES) });
  }
  const { id } = picture;
  switch (kindOf(id)) {
    case "claim":
      return inlined(cypher["browser/claim"], { claim: id });
    case "relation":
      return inlined(cypher["browser/relation"], { relation: id });
    case "source":
      return inlined(cypher["browser/source"], { source: id });
    case "entity":
      return inlined(cypher["browser/entity"], { entity: id });
  }
}
