import { describe, expect } from "@jest/globals";
import axe from "axe-core";
import { testInChromium as test } from "../chromium.ts";
import { pageForTests } from "../page.ts";

const VIEWS: readonly (readonly [string, string])[] = [
  ["the contents", ""],
  ["an article", "#/article?source=source%3Amicron-exit-article&at=387"],
  ["a gap", "#/gap?company=company%3Amicron&without=source%3Abackground-fact-sheet"],
  ["the timeline", "#/timeline"],
  ["the findings", "#/findings"],
  ["a search", "#/search?text=memory"],
  ["an entity", "#/entity?id=company%3Amicron"],
];

// The policy of the page would keep the checker out; that it holds is tested elsewhere.
const open = pageForTests({ bypassCSP: true }, "micron-exit", "background");

/** What the checker calls serious or critical, with where. */
async function barriers(): Promise<readonly string[]> {
  await open().page.evaluate(axe.source);
  const found = await open().page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run: () => Promise<axe.AxeResults> } };
    return (await checker.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

describe.each([
  ["light", 1_400],
  ["dark", 1_400],
  ["light", 320],
  ["dark", 320],
] as const)("in %s at %i pixels", (colorScheme, width) => {
  test.each(VIEWS)("%s has no barrier, and nothing runs out of it", async (_name, hash) => {
    await open().page.emulateMedia({ colorScheme });
    await open().page.setViewportSize({ width, height: 800 });
    await open().visit(hash);
    await open().page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await barriers()).toEqual([]);
    expect(await open().page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const [view = ""] = /\w+/.exec(hash) ?? ["contents"];
    await open().picture(`page-${view}-${colorScheme}-${width}`);
  });
});

describe("by keyboard alone", () => {
  const focused = () => open().page.evaluate(() => document.activeElement?.textContent ?? "");
  const press = (key: string) => open().page.keyboard.press(key);

  /** Presses Tab until the focus is on what matches; fails where it never is. */
  async function tabTo(pattern: RegExp): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      await press("Tab");
      if (pattern.test(await focused())) return;
    }
    throw new Error(`the focus never came to ${String(pattern)}`);
  }

  test("one comes from the contents to a gap, its reasons, a sentence and back", async () => {
    await open().page.setViewportSize({ width: 1_400, height: 900 });
    await open().visit("");
    await press("Tab");
    expect(await focused()).toBe("Skip to the text");
    await tabTo(/Who fills the gap after/);
    await press("Enter");
    await open().page.waitForSelector(".candidate");
    await open().page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await tabTo(/How the score adds up/);
    await press("Enter");
    expect(await open().page.locator(".candidate details[open]").count()).toBe(1);
    await tabTo(/rapidly scaling/);
    await press("Enter");
    await open().page.waitForSelector(".panel .claim");
    await open().page.waitForFunction(() => document.activeElement?.id === "panel");
    await press("Escape");
    await open().page.waitForFunction(() => document.querySelector(".panel") === null);
    expect(await open().page.evaluate(() => document.activeElement?.className)).toMatch(/^sentence/);
  });

  test("one searches, filters findings and reaches every view", async () => {
    await open().visit("");
    await tabTo(/^Search$/);
    await press("Enter");
    await open().page.waitForSelector("#search-text");
    await press("Tab");
    await open().page.keyboard.type("Samsung");
    await press("Enter");
    await open().page.waitForSelector(".hits a");
    await tabTo(/^Samsung$/);
    await press("Enter");
    await open().page.waitForSelector(".relations");
    await open().visit("");
    await tabTo(/^Findings$/);
    await press("Enter");
    await open().page.waitForSelector(".finding");
    await tabTo(/number without a citation/);
    await open().page.keyboard.type("citation of something");
    await open().page.waitForFunction(() => location.hash.includes("rule=CITATION_MISMATCH"));
    await open().visit("");
    await tabTo(/^Timeline$/);
    await press("Enter");
    await open().page.waitForSelector(".timeline");
  });

  test("the focus can be seen wherever it is", async () => {
    await open().visit("#/findings");
    for (let presses = 0; presses < 12; presses += 1) {
      await press("Tab");
      const outline = await open().page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
      });
      expect(outline).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("on paper", () => {
  test.each([
    ["article", "#/article?source=source%3Amicron-exit-article"],
    ["gap", "#/gap?company=company%3Amicron"],
  ])("the %s stands without what only a screen can use, with every reason open", async (name, hash) => {
    await open().page.emulateMedia({ media: "print", colorScheme: "light" });
    await open().visit(hash);
    await open().page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await open().page.locator("nav").isVisible()).toBe(false);
    expect(await open().page.locator("main details:not([open])").count()).toBe(0);
    await open().picture(`page-print-${name}`, { fullPage: true });
    await open().page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await open().page.emulateMedia({ media: "screen" });
  });
});
