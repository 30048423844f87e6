import { runCommandLine } from "./cli/run.ts";
import { createTerminal } from "./cli/terminal.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Asked twice, there is no time left to finish what is under way.
    if (interruption.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    interruption.abort(signal);
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  terminal: createTerminal(process.stdout, process.stderr, process.env),
  env: process.env,
  signal: interruption.signal,
});
