import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { LOOKS } from "../../src/server/browser/style.ts";
import { clickArrow, guideSays, openLink, untilDrawn } from "../../tools/neo4j-browser.ts";
import { asker, linkOf, misCitedLink, type Ask } from "../../tools/pictures/stage.ts";
import { harbour, writeBundle, type RawBundle } from "../bundle.ts";
import { findChromium, openChromium, testInChromium, type Browser } from "../chromium.ts";
import { must } from "../kit.ts";
import { startLacuna, type Started } from "../lacuna-process.ts";

// Neo4j with its password on, started by `lacuna start` once for all tests, in the home that the run removes.
const home = process.env.LACUNA_TEST_HOME ?? "";
const settings = {
  LACUNA_HOME: home,
  NEO4J_URI: "",
  LACUNA_BOLT_PORT: "19687",
  LACUNA_BROWSER_PORT: "19474",
  DOCKER_HOST: "unix:///nowhere",
};
const START_MS = 500_000;
const MARKUP = `<img src=x onerror="window.hurt=1">"\\\`</script>`;

let service: Started | undefined;
let chromium: Browser | undefined;
let ask: Ask;
let password = "";

function browser(): Browser {
  return must(chromium, "Chromium");
}

function fillOf(label: string): string {
  return must(LOOKS[label]).color;
}

/** A gap whose names try to be markup. */
function hostile(): RawBundle {
  const { entities, bundle, ...rest } = harbour();
  const named = (id: unknown): boolean => id === "company:orlo" || id === "market:fi-cranes";
  return {
    ...rest,
    bundle: { ...bundle, title: MARKUP },
    entities: entities.map((entity) =>
      named(entity.id) ? { ...entity, name: `${MARKUP} ${String(entity.name)}` } : entity,
    ),
  };
}

beforeAll(async () => {
  if (findChromium() === null) return;
  mkdirSync(home, { recursive: true });
  const jars = join(readConfig(process.env).home, "jars");
  mkdirSync(jars, { recursive: true });
  if (!existsSync(join(home, "jars"))) symlinkSync(jars, join(home, "jars"), "dir");
  service = startLacuna(["start"], settings);
  const [, address = ""] = await service.until("stdout", /^Lacuna is ready at (\S+)\n$/m, START_MS);
  ask = asker(address);
  [, password = ""] = await service.until("stdout", /^Neo4j Browser .*password (\w+)\)$/m);
  const loaded = await startLacuna(["load", writeBundle(hostile())], settings).ended;
  expect(loaded).toMatchObject({ status: 0 });
  chromium = await openChromium();
}, START_MS + 100_000);

afterAll(async () => {
  await chromium?.close();
  service?.child.kill("SIGTERM");
  await service?.ended;
}, 240_000);

testInChromium("The plain link shows guide, colours and the opening picture after the password alone.", async () => {
  const [, link = ""] = must(/^Neo4j Browser +(\S+)/m.exec(must(service).stdout()));
  const { page, picture } = browser();
  await openLink(page, link, password);
  const { nodes, edges } = await untilDrawn(page, ({ nodes: [first] }) => first !== undefined);
  await guideSays(page, "What does it look like?");
  const colours = ["Company", "Market", "Policy"].map(fillOf);
  expect(nodes.map(({ fill }) => fill)).toEqual(expect.arrayContaining(colours));
  expect(edges).toEqual(expect.arrayContaining(["exits", "restricts"]));
  await picture("neo4j-browser-opening");
});

testInChromium("The link of a gap shows, after one click, who left, the market and the candidates.", async () => {
  const { page, picture } = browser();
  await openLink(page, await linkOf(ask, 'gap(company: "Micron") { ... on GapAnalysis { browserUrl } }'));
  await guideSays(page, "Who fills the gap that Micron leaves in Server memory in China?");
  await clickArrow(page);
  const { nodes, edges } = await untilDrawn(page, (drawn) => drawn.nodes.length === 7);
  const company = fillOf("Company");
  expect(nodes).toEqual(
    expect.arrayContaining([
      ...["Micron", "CXMT", "YMTC", "SK Hynix", "Samsung"].map((caption) => ({ fill: company, caption })),
      { fill: fillOf("Market"), caption: "Server memory in China" },
    ]),
  );
  expect(edges).toEqual(expect.arrayContaining(["competes with", "exits", "fills the gap in"]));
  await picture("neo4j-browser-gap");
});

testInChromium(
  "The link of a mis-cited claim shows it in its own colour, with its sources and the finding.",
  async () => {
    const { page, picture } = browser();
    await openLink(page, await misCitedLink(ask));
    await clickArrow(page);
    const { nodes, edges } = await untilDrawn(page, (drawn) => drawn.nodes.length > 4);
    const fills = nodes.map(({ fill }) => fill);
    expect(fills.filter((fill) => fill === fillOf("Mismatch"))).toHaveLength(1);
    expect(fills.filter((fill) => fill === fillOf("Source")).length).toBeGreaterThan(1);
    expect(fills).toContain(fillOf("Finding"));
    expect(edges.some((caption) => caption.startsWith("cites [2] MISM"))).toBe(true);
    expect(edges).toContain("stated in");
    await picture("neo4j-browser-claim");
  },
);

testInChromium.each([
  ["an entity", 'entity(name: "Micron") { browserUrl }'],
  ["a source", 'source(id: "source:micron-exit-article") { browserUrl }'],
])("The link of %s draws its picture with one click.", async (_what, field) => {
  const { page } = browser();
  await openLink(page, await linkOf(ask, field));
  await clickArrow(page);
  expect((await untilDrawn(page, (drawn) => drawn.nodes.length > 5)).edges.length).toBeGreaterThan(1);
});

testInChromium("Names that try to be markup are text in the guide and in the picture.", async () => {
  const { page, picture } = browser();
  await openLink(page, await linkOf(ask, 'gap(company: "company:orlo") { ... on GapAnalysis { browserUrl } }'));
  await guideSays(page, `Who fills the gap that ${MARKUP} Orlo leaves in ${MARKUP} Finnish cranes?`);
  await clickArrow(page);
  await untilDrawn(page, (drawn) => drawn.edges.includes("fills the gap in"));
  expect(await page.getByTestId("guidesDrawer").locator("img").count()).toBe(0);
  expect(await page.evaluate("window.hurt")).toBeUndefined();
  await openLink(page, must(/^Neo4j Browser +(\S+)/m.exec(must(service).stdout())?.[1]));
  await guideSays(page, MARKUP);
  expect(await page.getByTestId("guidesDrawer").locator("img").count()).toBe(0);
  await picture("neo4j-browser-markup");
});

testInChromium("The guide of what is not there says so in Neo4j Browser as well.", async () => {
  const { page } = browser();
  const link = await linkOf(ask, 'entity(name: "Micron") { browserUrl }');
  await openLink(page, link.replace("company%3Amicron", "company%3Anobody"));
  await guideSays(page, "There is no entity company:nobody in this graph");
});

testInChromium("A link of the command line has the query in the editor, and Run draws it.", async () => {
  const { page } = browser();
  const { stdout } = await startLacuna(["gap", "Micron"], settings).ended;
  await openLink(page, must(/^In Neo4j Browser: (\S+)$/m.exec(stdout)?.[1]));
  await untilDrawn(page, ({ nodes }) => nodes.length > 7);
  await page.getByTestId("editor-Run").click();
  const { edges } = await untilDrawn(page, ({ nodes }) => nodes.length === 7);
  expect(edges).toEqual(expect.arrayContaining(["exits", "fills the gap in"]));
});

testInChromium(
  "Somebody who has never opened Neo4j Browser types the password, takes the colours, draws.",
  async () => {
    const fresh = await openChromium();
    const { page } = fresh;
    await openLink(page, await linkOf(ask, 'gap(company: "Micron") { ... on GapAnalysis { browserUrl } }'), password);
    await guideSays(page, "Who fills the gap");
    await page.getByText("Use Lacuna's colours").click();
    await page.getByTestId("frameCommand").getByText(":style").waitFor();
    await clickArrow(page);
    const { nodes } = await untilDrawn(page, (drawn) => drawn.nodes.length === 7);
    expect(nodes.map(({ fill }) => fill)).toContain(fillOf("Market"));
    await fresh.close();
  },
);
