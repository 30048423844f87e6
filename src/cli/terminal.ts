import { styleText } from "node:util";
import type { Environment } from "../config.ts";

/** The looks that a text for people may have. */
export type Look = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Where a command writes. */
export interface Terminal {
  /** Data for people or programs: one or more whole lines, without the last line break. */
  readonly out: (text: string) => void;
  /** Everything else: errors, hints, how far something is. */
  readonly note: (text: string) => void;
  /** A line that the next one overwrites; nothing is shown where nobody watches. */
  readonly progress: (text: string) => void;
  /** How many columns a line may have. */
  readonly columns: number;
  /** Gives a text a look where standard output is a terminal that wants colours; else gives it back as it is. */
  readonly look: (look: Look, text: string) => string;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
}

/** What a terminal needs of a stream. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

const DEFAULT_COLUMNS = 100;
const LEAST_COLUMNS = 40;

/** The next command of a pipe may end first (`| head`); what is still to be written is then nobody's. */
function createWriter(stream: Stream): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}

/** The terminal of this process. Colours only on a terminal, and only where NO_COLOR is unset. */
export function createTerminal(stdout: Stream, stderr: Stream, env: Environment): Terminal {
  const writeOut = createWriter(stdout);
  const writeError = createWriter(stderr);
  const hasColour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const isWatched = stderr.isTTY === true;
  let pending = "";
  const clear = (): void => {
    if (pending !== "") writeError("\r\u001b[K");
    pending = "";
  };
  return {
    out: (text) => {
      clear();
      writeOut(`${text}\n`);
    },
    note: (text) => {
      clear();
      writeError(`${text}\n`);
    },
    progress: (text) => {
      if (!isWatched) return;
      clear();
      pending = text.slice(0, Math.max(0, (stderr.columns ?? DEFAULT_COLUMNS) - 1));
      writeError(pending);
    },
    columns: Math.max(LEAST_COLUMNS, stdout.isTTY === true ? (stdout.columns ?? DEFAULT_COLUMNS) : DEFAULT_COLUMNS),
    look: (look, text) => (hasColour && text !== "" ? styleText(look, text, { validateStream: false }) : text),
    isWatched,
  };
}
