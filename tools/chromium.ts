import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Where a run keeps the pictures of what a person sees. */
export const PICTURES = join(import.meta.dirname, "..", "test-results", "pictures");

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium to drive: that of LACUNA_CHROMIUM, else the first on the PATH; null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const { LACUNA_CHROMIUM: named = "", PATH: path = "" } = env;
  if (named !== "") return named;
  const places = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(isProgram) ?? null;
}

// Without the flags Chromium looks for its maker's hosts at each start.
const QUIET = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A Chromium with a profile of its own, in which every request to another machine fails. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Keeps a picture of what the page shows, under this name. */
  readonly picture: (name: string, options?: { readonly fullPage?: boolean }) => Promise<void>;
  /** Addresses of other machines that were asked for. */
  readonly elsewhere: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a headless Chromium. The window is 1400 by 900 unless another size is asked for. */
export async function openChromium(
  options: Parameters<typeof chromium.launchPersistentContext>[1] = {},
): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("There is no Chromium. Install one, or name it in LACUNA_CHROMIUM.");
  const profile = mkdtempSync(join(tmpdir(), "lacuna-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", ...QUIET],
    viewport: { width: 1400, height: 900 },
    ...options,
  });
  const elsewhere: string[] = [];
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith("http") && !["localhost", "127.0.0.1"].includes(hostname),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    picture: async (name, { fullPage = false } = {}) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage });
    },
    elsewhere,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
