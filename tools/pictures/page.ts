import type { Picture, Stage } from "./stage.ts";

/** What is drawn comes to rest before a picture is taken. */
const REST_MS = 1_500;

/** Opens an address of the page, from nothing, and waits until it shows what it has to. */
async function visit({ page, url }: Stage, hash: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${url}${hash}`);
  await page.waitForSelector("h1");
  await page.waitForFunction(() => !document.body.innerText.includes("Loading…"));
  await page.waitForTimeout(REST_MS);
}

/** The address of the first sentence whose citation is about something else. */
async function misCitedSentence({ ask }: Stage): Promise<string> {
  const query =
    "{ claims(filter: { verdicts: [MISMATCH] }, first: 1) { edges { node { statedIn { start source { id } } } } } }";
  const { claims } = await ask<{
    claims: { edges: { node: { statedIn: { start: number; source: { id: string } } } }[] };
  }>(query);
  const [first] = claims.edges;
  if (first === undefined) throw new Error("no mis-cited claim is loaded");
  const { start, source } = first.node.statedIn;
  return `#/article?source=${encodeURIComponent(source.id)}&at=${String(start)}`;
}

/** Pictures of the evidence page. */
export const pagePictures: readonly Picture[] = [
  { name: "page-article", show: async (stage) => visit(stage, await misCitedSentence(stage)) },
  { name: "page-gap", show: (stage) => visit(stage, "#/gap?company=company%3Amicron") },
  { name: "page-entity", show: (stage) => visit(stage, "#/entity?id=company%3Amicron") },
  { name: "page-findings", show: (stage) => visit(stage, "#/findings?severity=HIGH&status=OPEN") },
];
