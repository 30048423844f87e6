import { createHash } from "node:crypto";
import { pino } from "pino";
import { callerOf } from "../src/caller.ts";
import { createGuides } from "../src/server/browser/guides.ts";
import { browserStyle } from "../src/server/browser/style.ts";
import { createHttpService, type HttpService } from "../src/server/service.ts";
import { afterAll, beforeAll } from "@jest/globals";
import { findChromium, openChromium, type Browser } from "./chromium.ts";
import { must, openKit, type Kit } from "./kit.ts";

/** The token of the curator whom the service of `openPage` knows. */
export const TOKEN = "the-token-of-the-curator";
// A cold plan on a busy machine is no fault of the page.
const PATIENCE_MS = 120_000;
const LOAD_MS = 600_000;

/** The real service over the graph of the test run, and a browser that shows its page. */
export interface OpenPage extends Browser {
  readonly kit: Kit;
  readonly service: HttpService;
  /** Opens an address of the page, from nothing, and waits until it shows what it has to. */
  readonly visit: (hash: string) => Promise<void>;
  /** Waits until nothing is awaited any more. */
  readonly settled: () => Promise<void>;
  /** Errors and warnings of the console, uncaught errors, violations of the policy: what must not be. */
  readonly complaints: string[];
}

/** Serves the graph with these seed bundles in it, and opens a browser on it. */
export async function openPage(
  options: NonNullable<Parameters<typeof openChromium>[0]>,
  ...bundles: readonly string[]
): Promise<OpenPage> {
  const kit = await openKit(...bundles);
  const sha256 = createHash("sha256").update(TOKEN).digest("hex");
  const service: HttpService = await createHttpService({
    schema: kit.lacuna.schema,
    createContext: ({ authorization }) =>
      kit.lacuna.createContext(callerOf(authorization, [{ name: "Ada", role: "curator", sha256 }])),
    readiness: () => Promise.resolve({ ready: true }),
    examples: [],
    style: browserStyle,
    guides: createGuides({
      graph: kit.graph.graph,
      lacuna: kit.lacuna,
      root: () => `${service.url}browser/`,
    }),
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
  });
  const browser = await openChromium(options);
  const { page } = browser;
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  const settled = async (): Promise<void> => {
    await page.waitForSelector("h1");
    await page.waitForFunction(() => !document.body.innerText.includes("Loading…"));
  };
  return {
    ...browser,
    kit,
    service,
    complaints,
    settled,
    visit: async (hash) => {
      // A change behind the # alone would not load the page afresh.
      await page.goto("about:blank");
      await page.goto(`${service.url}${hash}`);
      await settled();
    },
    close: async () => {
      await browser.close();
      await service.close();
      await kit.close();
    },
  };
}

/** Opens the page for the tests of a file, where there is a Chromium to run them in. */
export function pageForTests(
  options: NonNullable<Parameters<typeof openChromium>[0]>,
  ...bundles: readonly string[]
): () => OpenPage {
  let open: OpenPage | undefined;
  if (findChromium() !== null) {
    beforeAll(async () => {
      open = await openPage(options, ...bundles);
    }, LOAD_MS);
    afterAll(() => open?.close());
  }
  return () => must(open, "the page");
}

/** Loads more into the graph of the page before the tests of a group. */
export function loadForTests(open: () => OpenPage, paths: () => readonly string[]): void {
  if (findChromium() === null) return;
  beforeAll(async () => {
    await open().kit.graph.load(...paths());
  }, LOAD_MS);
}
