import type { PathsQuery } from "../../generated/operations.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import type { Terminal } from "../terminal.ts";
import { block } from "./text.ts";
import { count } from "./words.ts";

type Path = PathsQuery["paths"][number];
type Names = ReadonlyMap<string, string>;

function chain({ hops }: Path, name: (id: string) => string): string {
  const [first] = hops;
  if (first === undefined) return "";
  const start = first.reversed ? first.relation.object.id : first.relation.subject.id;
  const ends = hops.map(({ relation, reversed }) => (reversed ? relation.subject.id : relation.object.id));
  return [start, ...ends].map(name).join(" → ");
}

function pathLines(path: Path, index: number, names: Names, terminal: Terminal): readonly string[] {
  const name = (id: string): string => names.get(id) ?? id;
  const { relation: weakest, why } = path.weakestHop;
  const title = `${chain(path, name)} (${count(path.length, "hop")})`;
  return [
    ...block(title, terminal.columns, "   ", `${index + 1}. `).map((line) => terminal.look("bold", line)),
    ...path.hops.flatMap(({ relation }) => {
      const { subject, predicate, object, claims } = relation;
      const said = `${name(subject.id)} ${vocabulary[predicate].caption} ${name(object.id)} (${count(claims.length, "claim")})`;
      if (relation.id !== weakest.id) return block(said, terminal.columns, "     ");
      return [
        ...block(said, terminal.columns, "     ", "   * ").map((line) => terminal.look("yellow", line)),
        ...block(`Weakest: ${why}`, terminal.columns, "       "),
      ];
    }),
  ];
}

/** Paths for people: each with its chain of names, its hops as sentences, and a star at the weakest. */
export function pathsLines({ paths }: PathsQuery, names: Names, terminal: Terminal): readonly string[] {
  return paths.flatMap((path, index) => [...(index === 0 ? [] : [""]), ...pathLines(path, index, names, terminal)]);
}
