// Takes the pictures of docs/pictures from a service that it starts: `npm run pictures [-- NAME...]`.
// LACUNA_HOME and the ports are those of the environment.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openChromium } from "./chromium.ts";
import { neo4jBrowserPictures } from "./pictures/neo4j-browser.ts";
import { pagePictures } from "./pictures/page.ts";
import { asker, type Picture, type Stage } from "./pictures/stage.ts";

/** Every picture of the docs, in the order in which they are taken. */
const PICTURES: readonly Picture[] = [...neo4jBrowserPictures, ...pagePictures];
const FOLDER = join(import.meta.dirname, "../docs/pictures");
const SIZE = { width: 1200, height: 750 };
const START_MS = 600_000;

/** A service of its own: what it printed, and how to end it. */
interface Running {
  readonly printed: string;
  readonly stop: () => Promise<void>;
}

async function startService(): Promise<Running> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../bin/lacuna.js"), "start"], {
    env: { ...process.env, PORT: process.env.PORT || "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const end = Date.now() + START_MS; Date.now() < end && child.exitCode === null; await delay(200)) {
    if (printed.includes("Lacuna is ready at")) return { printed, stop };
  }
  await stop();
  throw new Error(`the service did not get ready:\n${printed}`);
}

function find(printed: string, pattern: RegExp): string {
  const [, found] = pattern.exec(printed) ?? [];
  if (found === undefined) throw new Error(`${String(pattern)} was not printed`);
  return found;
}

function readPassword(printed: string): string {
  const [, shown] = /^Neo4j Browser .*, password (\w+)\)$/m.exec(printed) ?? [];
  return shown ?? readFileSync(find(printed, /password in (.+)\)$/m), "utf8").trim();
}

async function takeAll({ printed }: Running, names: readonly string[]): Promise<void> {
  const url = find(printed, /^Lacuna is ready at (\S+)$/m);
  const { page, close } = await openChromium({ viewport: SIZE });
  const browserLink = find(printed, /^Neo4j Browser +(\S+)/m);
  const stage: Stage = { page, url, browserLink, password: readPassword(printed), ask: asker(url) };
  try {
    for (const { name, show } of PICTURES) {
      await show(stage);
      if (names.length > 0 && !names.includes(name)) continue;
      const path = join(FOLDER, `${name}.png`);
      await page.screenshot({ path });
      console.log(`${name}.png, ${Math.round(statSync(path).size / 1024)} KiB`);
    }
  } finally {
    await close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const running = await startService();
try {
  await takeAll(running, process.argv.slice(2));
} finally {
  await running.stop();
}
