import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { run } from "../patient.ts";
import { clearPlans } from "./time.ts";

/** Sizes of lists that Neo4j plans apart: of 1, of 2 to 10, of 11 to 100, of more. */
const LISTS = [1, 5, 50, 500] as const;

/** How long Neo4j takes to plan a statement, in milliseconds, for each size of its lists. */
export interface PlanTime {
  readonly statement: string;
  readonly milliseconds: readonly number[];
  /** Whether a question of the bench ran it; the others serve audits, exports and the like. */
  readonly asked: boolean;
}

interface Field {
  readonly name: string;
  readonly type: string;
}

/** Splits `name :: TYPE, name :: TYPE` at the commas that stand in no brackets. */
function fieldsOf(list: string): readonly Field[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const letter of list) {
    if ("<{".includes(letter)) depth += 1;
    if (">}".includes(letter)) depth -= 1;
    if (letter === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part].flatMap((one) => {
    const [name = "", ...type] = one.split("::");
    return type.length === 0 ? [] : [{ name: name.trim(), type: type.join("::").trim() }];
  });
}

/** A value of a type of a header, with lists of a length. */
function valueOf(type: string, length: number): unknown {
  if (type.startsWith("LIST<")) {
    const inner = type.slice(5, type.lastIndexOf(">"));
    return Array.from({ length }, () => valueOf(inner, length));
  }
  if (type.startsWith("{")) {
    return Object.fromEntries(
      fieldsOf(type.slice(1, type.lastIndexOf("}"))).map((field) => [field.name, valueOf(field.type, length)]),
    );
  }
  const values: Readonly<Record<string, unknown>> = { INTEGER: neo4j.int(10), FLOAT: 0.5, BOOLEAN: false, MAP: {} };
  return values[type.replace("?", "")] ?? "company:none";
}

function parametersOf(header: string, length: number): Record<string, unknown> {
  const [, given = ""] = /params:([\s\S]*?)(?=\n\/\/ (?:returns|order|purpose|mode|name):|$)/.exec(header) ?? [];
  const list = given.replaceAll(/\n\/\/\s*/g, " ").trim();
  return Object.fromEntries(fieldsOf(list).map(({ name, type }) => [name, valueOf(type, length)]));
}

/** The files of the statements that read, with their headers, of a checkout. */
export function readHeaders(project: string): ReadonlyMap<string, string> {
  const root = join(project, "cypher");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cypher"));
  const headers = files.map((file) => {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    return lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith("//")),
      )
      .join("\n");
  });
  return new Map(
    headers.flatMap((header) => {
      const name = /^\/\/ name: (\S+)/m.exec(header)?.[1];
      return name !== undefined && /^\/\/ mode: read$/m.test(header) ? [[name, header] as const] : [];
    }),
  );
}

/** Plans each statement from nothing, once for each size of lists where it takes lists. */
export async function planTimes(
  driver: Driver,
  project: string,
  texts: ReadonlyMap<string, string>,
  asked: ReadonlySet<string>,
): Promise<readonly PlanTime[]> {
  const found: PlanTime[] = [];
  for (const [statement, header] of readHeaders(project)) {
    const text = texts.get(statement);
    if (text === undefined) continue;
    await clearPlans(driver);
    const milliseconds: number[] = [];
    for (const length of header.replace(/returns:[\s\S]*/, "").includes("LIST<") ? LISTS : LISTS.slice(0, 1)) {
      const start = performance.now();
      await run(driver, `EXPLAIN ${text}`, parametersOf(header, length));
      milliseconds.push(performance.now() - start);
    }
    found.push({ statement, milliseconds, asked: asked.has(text) });
  }
  return found;
}
