import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright-core";

/** On a busy machine Browser takes its time, and so does a plan that is made for the first time. */
const PATIENCE_MS = 120_000;

/** What stands in the newest graph of Neo4j Browser. Captions are as they are drawn: cut where there is no room. */
export interface Drawn {
  readonly nodes: readonly { readonly fill: string; readonly caption: string }[];
  /** Captions of the relationships, each once. */
  readonly edges: readonly string[];
}

/** Opens a link into Neo4j Browser. With a password it is typed into the form, as a person would. */
export async function openLink(page: Page, link: string, password: string | null = null): Promise<void> {
  // An address that differs in its parameters alone must load Browser anew.
  await page.goto("about:blank");
  await page.goto(link);
  if (password === null) return;
  await page.getByTestId("password").fill(password, { timeout: PATIENCE_MS });
  await page.getByTestId("connect").click();
}

/** Waits until the guide shows a text. */
export async function guideSays(page: Page, text: string): Promise<void> {
  await page.getByTestId("guidesDrawer").getByText(text).first().waitFor({ timeout: PATIENCE_MS });
}

/** Clicks the arrow in front of a query of the guide, the first one by default, once Browser is connected. */
export async function clickArrow(page: Page, index = 0): Promise<void> {
  await page.locator("pre.runnable i").nth(index).waitFor({ timeout: PATIENCE_MS });
  await page.getByText("neo4j$").first().waitFor({ timeout: PATIENCE_MS });
  await page.locator("pre.runnable i").nth(index).click();
}

async function look(page: Page): Promise<Drawn> {
  const graph = page.getByTestId("frame").first();
  const nodes = await graph.locator("g.node").evaluateAll((drawn) =>
    drawn.map((node) => ({
      fill: node.querySelector("circle.b-outline, circle.outline")?.getAttribute("fill") ?? "",
      caption: [...node.querySelectorAll("text")].map(({ textContent }) => textContent.trim()).join(" "),
    })),
  );
  const captions = await graph.locator("g.relationship text").allTextContents();
  return {
    nodes: nodes.map(({ fill, caption }) => ({ fill, caption: caption.replace(/\s+/g, " ").trim() })),
    edges: [...new Set(captions)].sort(),
  };
}

/** Waits until the newest graph is as wanted, and gives it. Throws with what is drawn where that does not come. */
export async function untilDrawn(page: Page, isWanted: (drawn: Drawn) => boolean): Promise<Drawn> {
  let drawn: Drawn = { nodes: [], edges: [] };
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(250)) {
    drawn = await look(page);
    if (isWanted(drawn)) return drawn;
  }
  throw new Error(`Neo4j Browser did not draw what was wanted, but ${JSON.stringify(drawn)}`);
}
