/** Something that is wrong, or odd, with a bundle: what, where, what to do. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
  /** An error stops the load; a warning does not. */
  readonly severity: "error" | "warning";
}

/** Where in a document something stands: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** Notes a problem at a place of a document. */
export type Report = (path: Path, message: string, severity?: Problem["severity"]) => void;

/** Thrown where bundles cannot be loaded; nothing was written. */
export class BundleError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join("\n"));
    this.name = "BundleError";
    this.problems = problems;
  }
}

/** Throws a `BundleError` with one problem: of a file as a whole, or of a place in it. */
export function refuse(file: string, message: string, line = 1, column = 1): never {
  throw new BundleError([{ file, line, column, message, severity: "error" }]);
}

/** One line for a person: file, line, column, message. */
export function printProblem({ file, line, column, message }: Problem): string {
  return `${file}:${String(line)}:${String(column)}: ${message}`;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_item, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** ` Did you mean "x"?` with the closest known name, or nothing where none is close. */
export function nearMatch(name: string, known: Iterable<string>): string {
  const short = name.slice(0, 80);
  const [best] = [...known]
    .map((candidate) => ({ candidate, distance: distance(short, candidate.slice(0, 80)) }))
    .filter((match) => match.distance <= Math.max(2, Math.floor(short.length / 4)))
    .sort((a, b) => a.distance - b.distance);
  return best === undefined ? "" : ` Did you mean "${best.candidate}"?`;
}
