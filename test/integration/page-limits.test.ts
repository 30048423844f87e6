import { afterEach, describe, expect } from "@jest/globals";
import { testInChromium as test } from "../chromium.ts";
import { place, textOf, writeBundle } from "../bundle.ts";
import { loadForTests, pageForTests } from "../page.ts";

const EVIL = "<img src=x onerror=alert(1)>";
const SENTENCES = 2_000;
const NEIGHBOURS = 500;

const open = pageForTests({});

/** A text of many sentences, with a claim in every fifth. */
function longText(): string {
  const sentences = Array.from({ length: SENTENCES }, (_, index) => `This is sentence number ${index} of the text.`);
  const text = sentences.join(" ");
  const spans: [number, number][] = [];
  for (let at = 0; spans.length < SENTENCES; at += (sentences[spans.length - 1] ?? "").length + 1) {
    spans.push([at, at + (sentences[spans.length] ?? "").length]);
  }
  return writeBundle(
    {
      bundle: { id: "bundle:long", title: "Long" },
      entities: [{ id: "company:hub", name: "Hub" }],
      sources: [
        {
          id: "source:long",
          kind: "REPORT",
          title: "A long text",
          held: "FULL_TEXT",
          text: { ...textOf(text), file: "long.txt", sentences: spans },
        },
      ],
      claims: spans
        .filter((_, index) => index % 5 === 0)
        .map(([start, end]) => ({
          statement: `It says so at ${start}.`,
          kind: "FACT",
          mentions: ["company:hub"],
          start,
          end,
        })),
    },
    { "long.txt": text },
  );
}

/** One company that competes with many, in a text of one sentence. */
function wideGraph(): string {
  const text = "Hub competes with everybody.";
  const rivals = Array.from({ length: NEIGHBOURS }, (_, index) => ({
    id: `company:rival-${index}`,
    name: `Rival ${index}`,
  }));
  return writeBundle({
    bundle: { id: "bundle:wide", title: "Wide" },
    entities: [{ id: "company:hub", name: "Hub" }, ...rivals],
    sources: [{ id: "source:wide", kind: "REPORT", title: "Wide", held: "QUOTES", text: textOf(text) }],
    claims: rivals.map(({ id, name }) => ({
      statement: `Hub competes with ${name}.`,
      kind: "FACT",
      predicate: "COMPETES_WITH",
      subject: "company:hub",
      object: id,
      ...place("Hub competes with everybody", text),
    })),
  });
}

/** A bundle in which every text that a person can write is markup. */
function hostile(): string {
  const text = `${EVIL} has left ${EVIL}.`;
  return writeBundle({
    bundle: {
      id: "bundle:evil",
      title: EVIL,
      description: EVIL,
      questions: [{ title: EVIL, gap: { company: "company:evil" } }],
    },
    entities: [
      { id: "company:evil", name: EVIL, aliases: ["<script>alert(2)</script>"], note: EVIL },
      { id: "product:evil", name: "<b>product</b>" },
      { id: "jurisdiction:evil", name: "</main>place" },
      { id: "market:evil", name: '"><svg onload=alert(3)>', ofProduct: "product:evil", inPlace: "jurisdiction:evil" },
    ],
    sources: [
      {
        id: "source:evil",
        kind: "ARTICLE",
        title: EVIL,
        authors: [EVIL],
        publisher: EVIL,
        url: "https://example.org/<img>",
        held: "QUOTES",
        text: textOf(text),
      },
    ],
    claims: [
      {
        statement: EVIL,
        kind: "FACT",
        predicate: "EXITS",
        subject: "company:evil",
        object: "market:evil",
        validTime: "2026-02",
        note: EVIL,
        ...place(`${EVIL} has left ${EVIL}`, text),
      },
    ],
  });
}

afterEach(() => {
  expect(open().complaints).toEqual([]);
  expect(open().elsewhere).toEqual([]);
});

describe("a graph without anything in it", () => {
  test("is told, with what to do", async () => {
    await open().visit("");
    expect(await open().page.locator(".empty").innerText()).toContain("npx lacuna load");
    for (const hash of ["#/timeline", "#/findings", "#/search?text=crane"]) {
      await open().visit(hash);
      await open().page.waitForSelector(".none");
    }
  });
});

describe("markup in names", () => {
  loadForTests(open, () => [hostile()]);

  test.each([
    ["contents", ""],
    ["article", "#/article?source=source%3Aevil&at=0"],
    ["gap", "#/gap?company=company%3Aevil"],
    ["timeline", "#/timeline"],
    ["findings", "#/findings"],
    ["search", "#/search?text=img"],
    ["entity", "#/entity?id=company%3Aevil"],
  ])("is text in the view %s", async (_view, hash) => {
    let alerts = 0;
    const count = (): void => void (alerts += 1);
    open().page.on("dialog", count);
    await open().visit(hash);
    await open().page.waitForFunction(() => document.body.innerText.includes("<img src=x onerror=alert(1)>"));
    expect(await open().page.locator("img, main script, main svg:not(.bar), main b").count()).toBe(0);
    expect(alerts).toBe(0);
    open().page.off("dialog", count);
  });
});

describe("much of it", () => {
  loadForTests(open, () => [longText(), wideGraph()]);

  test(`${SENTENCES} sentences are all there, and one of them opens from its address`, async () => {
    await open().visit("#/article?source=source%3Along&at=71500");
    expect(await open().page.locator("a.sentence").count()).toBe(SENTENCES / 5);
    const shown = await open().page.locator(".text").innerText();
    expect(shown).toContain(`This is sentence number ${SENTENCES - 1} of the text.`);
    await open().page.waitForSelector(".panel");
    expect(await open().page.locator("a.sentence[aria-current]").count()).toBeLessThanOrEqual(1);
  });

  test(`${NEIGHBOURS} neighbours are drawn as far as they can be, and what is left out is said`, async () => {
    await open().visit("#/entity?id=company%3Ahub");
    await open().page.waitForSelector(".graph canvas");
    const drawn = Number(await open().page.locator(".graph").getAttribute("data-nodes"));
    expect(drawn).toBeGreaterThan(300);
    const caption = await open().page.locator("figcaption").innerText();
    const left = NEIGHBOURS - (drawn - 1);
    if (left > 0) expect(caption).toContain(`${left} relation`);
    expect(await open().page.locator(".relations > li").count()).toBe(NEIGHBOURS);
    await open().picture("page-wide");
  });
});
