import { afterEach, describe, expect } from "@jest/globals";
import { testInChromium as test } from "../chromium.ts";
import { pageForTests } from "../page.ts";

const ARTICLE = "#/article?source=source%3Amicron-exit-article";
const GAP = "#/gap?company=company%3Amicron";

const open = pageForTests({}, "micron-exit", "background", "demo");

afterEach(() => {
  expect(open().complaints).toEqual([]);
  expect(open().elsewhere).toEqual([]);
});

const text = (selector: string) => open().page.locator(selector).first().innerText();

describe("the contents", () => {
  test("lead to the questions, the gaps and the texts of what is loaded, and to nothing by name", async () => {
    await open().visit("");
    await open().page.getByRole("link", { name: "Who fills the gap after Micron's exit?" }).click();
    await open().page.waitForSelector(".candidate");
    expect(await open().page.title()).toBe("Who fills the gap that Micron leaves in Server memory in China? – Lacuna");
    await open().page.goBack();
    await open().settled();
    expect(await open().page.locator(".exits a").allInnerTexts()).toContainEqual(
      expect.stringMatching(/Orlo\s+leaves\s+Finnish harbour cranes/),
    );
    expect(await open().page.locator(".texts a").count()).toBe(4);
    await open().picture("page-contents", { fullPage: true });
  });
});

describe("an article", () => {
  test("whose text is held is shown to the letter, each sentence by what it is worth", async () => {
    await open().visit("#/article?source=source%3Ademo-article");
    const shown = (await open().page.locator(".text").innerText()).replace(/\s+/g, " ");
    expect(shown).toContain("🏗️ On a wet Monday in February 2026 Orlo packed its last crane");
    expect(await open().page.locator(".text p").count()).toBeGreaterThan(4);
    expect(await open().page.locator("a.sentence").count()).toBeGreaterThan(10);
    expect(await open().page.locator(".gap").count()).toBe(0);
  });

  test("whose text is not held is its quotes in order, with the length of every gap", async () => {
    await open().visit(ARTICLE);
    const quotes = await open().kit.cypher<{ quote: string }>(
      "MATCH (:Source {id: 'source:micron-exit-article'})<-[s:STATED_IN]-() WHERE s.quote IS NOT NULL RETURN s.quote AS quote",
    );
    const shown = await open().page.locator(".text").innerText();
    for (const { quote } of quotes.filter(({ quote }) => quote.length > 25)) expect(shown).toContain(quote);
    expect(await open().page.locator(".gap").count()).toBeGreaterThan(20);
    await open().picture("page-article", { fullPage: true });
  });

  test("shows behind a sentence its claims, citations with reasons, findings and the graph", async () => {
    await open().visit(ARTICLE);
    await open().page.locator("a.sentence.MISMATCH").first().click();
    await open().page.waitForSelector(".panel .claim");
    expect(new URL(open().page.url()).hash).toMatch(/^#\/article\?source=source%3Amicron-exit-article&at=\d+$/);
    expect(await text(".panel")).toMatch(/Fits better:/);
    await open().page.waitForSelector(".panel .graph canvas");
    expect(await open().page.getByRole("link", { name: "Open in Neo4j Browser" }).first().getAttribute("href")).toMatch(
      /^browser:claim:/,
    );
    await open().picture("page-sentence");
  });

  test("is restored from its address, open sentence and all, and back and forward move between the sentences", async () => {
    await open().visit(ARTICLE);
    const sentences = open().page.locator("a.sentence");
    const [first, second] = [await sentences.nth(0).getAttribute("href"), await sentences.nth(5).getAttribute("href")];
    await open().visit(first ?? "");
    await open().page.waitForSelector(".panel .claim");
    expect(await open().page.locator("a.sentence[aria-current]").getAttribute("href")).toBe(first);
    await sentences.nth(5).click();
    await open().page.waitForSelector(`a.sentence[aria-current][href="${second ?? ""}"]`);
    await open().page.goBack();
    await open().page.waitForSelector(`a.sentence[aria-current][href="${first ?? ""}"]`);
    await open().page.goForward();
    await open().page.waitForSelector(`a.sentence[aria-current][href="${second ?? ""}"]`);
  });
});

describe("a gap", () => {
  test("says its summary first, then the candidates by tier with what the API answers", async () => {
    await open().visit(GAP);
    await open().page.waitForSelector(".candidate");
    const { gap } = await open().kit.askText<{
      gap: { summary: string; candidates: { company: { name: string } }[]; excluded: unknown[]; warnings: unknown[] };
    }>(
      '{ gap(company: "Micron") { ... on GapAnalysis { summary candidates { company { name } } excluded { company { id } } warnings { code } } } }',
    );
    expect(await text(".summary")).toBe(gap.summary);
    expect(await open().page.locator(".candidate h4 a:first-child").allInnerTexts()).toEqual(
      expect.arrayContaining(gap.candidates.map(({ company }) => company.name)),
    );
    expect(await open().page.locator(".excluded > li").count()).toBe(gap.excluded.length);
    expect(await open().page.locator(".warnings > ul > li").count()).toBe(gap.warnings.length);
    await open().picture("page-gap", { fullPage: true });
  });

  test("has reasons that lead to their sentences", async () => {
    await open().visit(GAP);
    await open().page.locator(".candidate .claim-line").first().click();
    await open().page.waitForSelector(".panel .claim");
    expect(await open().page.locator("a.sentence[aria-current]").count()).toBe(1);
  });

  test("can be asked without a bundle and without a citation, at an address of its own", async () => {
    await open().visit(GAP);
    await open().page.locator(".switches summary").click();
    await open().page.locator(".switches label", { hasText: "citation [" }).first().click();
    await open().page.waitForSelector(".answer .summary");
    await open().page.waitForFunction(() => location.hash.includes("without=source"));
    const address = new URL(open().page.url()).hash;
    await open().settled();
    const without = await text(".summary");
    await open().visit(address);
    await open().page.waitForSelector(".summary");
    expect(await text(".summary")).toBe(without);
    expect(without).not.toMatch(/is cited, but nobody can check/);
    await open().visit(`${GAP}&without=source%3Amicron-exit-article`);
    await open().page.waitForSelector(".PremiseWithdrawn");
    await open().visit(`${GAP}&aside=bundle%3Amicron-exit`);
    await open().page.waitForSelector(".NoExitRecorded, .candidate");
  });

  test.each([
    ["NoExitRecorded", "#/gap?company=company%3Asamsung"],
    ["UnknownName", "#/gap?company=Micorn"],
  ])("that is answered with %s says what that means, and where to go on", async (type, hash) => {
    await open().visit(hash);
    await open().page.waitForSelector(`.${type} .summary`);
    expect(await open().page.locator(`.${type} a`).count()).toBeGreaterThan(0);
  });
});

describe("the other views", () => {
  test("show the timeline in order, and that of one entity", async () => {
    await open().visit("#/timeline");
    const dates = await open().page.locator(".timeline h2").allInnerTexts();
    expect(dates.length).toBeGreaterThan(3);
    await open().picture("page-timeline", { fullPage: true });
    await open().visit("#/timeline?entity=company%3Amicron");
    expect((await open().page.locator(".timeline h2").allInnerTexts()).length).toBeLessThan(dates.length);
  });

  test("show findings, filtered by what the address says and by what is chosen", async () => {
    await open().visit("#/findings?severity=HIGH");
    const high = await open().page.locator(".finding").count();
    expect(high).toBeGreaterThan(0);
    expect(await open().page.locator(".finding:not(.HIGH)").count()).toBe(0);
    await open().page.getByLabel("Rule").selectOption("CITATION_MISMATCH");
    await open().page.waitForFunction(() => location.hash.includes("rule=CITATION_MISMATCH"));
    await open().settled();
    expect(await open().page.locator(".finding").count()).toBeLessThan(high);
    await open().picture("page-findings");
  });

  test("find names in any script, claims and sources, and the sentence of a pasted text", async () => {
    await open().visit("#/search");
    await open().page.getByRole("searchbox").fill("美光");
    await open().page.keyboard.press("Enter");
    await open().page.waitForSelector(".hits a");
    expect(await open().page.locator(".hits a").allInnerTexts()).toContain("Micron");
    await open().visit("#/search?text=a+clear+retaliation+for+US+sanctions");
    await open().page.waitForSelector(".traces li");
    await open().picture("page-search");
  });

  test("show an entity with its relations, as a list and as a graph", async () => {
    await open().visit("#/entity?id=company%3Amicron");
    await open().page.waitForSelector(".graph canvas");
    expect(await open().page.locator(".relations > li").count()).toBeGreaterThan(3);
    await open().picture("page-entity", { fullPage: true });
  });

  test("say where an address leads nowhere, or an id is nobody's", async () => {
    for (const hash of ["#/nowhere", "#/entity?id=company%3Anobody", "#/article?source=source%3Anobody"]) {
      await open().visit(hash);
      expect(await text("h1")).toMatch(/Nothing here|No such/);
    }
  });
});
