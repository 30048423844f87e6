import { runCommandLine } from "../src/cli/run.ts";

/** What a command line of this process gave: its status, what it printed, and its lines on standard error. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Runs a command line in this process, with no settings and on a terminal of some width that nobody watches. */
export async function runWords(words: readonly string[], columns: number): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    note: (text: string) => void notes.push(text),
    progress: () => undefined,
    columns,
    look: (_look: string, text: string) => text,
    isWatched: false,
  };
  const status = await runCommandLine(words, { terminal, env: {}, signal: new AbortController().signal });
  return { status, out: out.join("\n"), notes };
}
