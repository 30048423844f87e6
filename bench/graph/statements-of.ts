import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a statement of the writer. */
export function statementOf(name: string): string {
  return readFileSync(join(import.meta.dirname, "cypher", `${name}.cypher`), "utf8");
}
