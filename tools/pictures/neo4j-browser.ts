import { clickArrow, guideSays, openLink, untilDrawn } from "../neo4j-browser.ts";
import { linkOf, misCitedLink, type Picture, type Stage } from "./stage.ts";

/** The nodes come to rest before a picture is taken. */
const REST_MS = 5_000;

/** Folds the panel that covers a part of the graph, and fits the graph into the rest. */
async function settle({ page }: Stage): Promise<void> {
  const panel = page.getByTestId("frame").first().getByLabel("Collapse the node properties display");
  if (await panel.isVisible()) await panel.click();
  await page.waitForTimeout(REST_MS);
  await page.getByTestId("frame").first().getByLabel("zoom-to-fit").click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
}

async function follow(stage: Stage, link: string): Promise<void> {
  await openLink(stage.page, link);
  await clickArrow(stage.page);
  await untilDrawn(stage.page, ({ edges }) => edges.length > 1);
  await settle(stage);
}

async function toSlide({ page }: Stage, title: string): Promise<void> {
  const next = page.getByTestId("guideNextSlide");
  while (!(await page.getByTestId("guidesDrawer").getByText(title).isVisible())) await next.click();
}

/** Pictures of Neo4j Browser. The first types the password; the others follow it in the same profile. */
export const neo4jBrowserPictures: readonly Picture[] = [
  {
    name: "browser",
    show: async (stage) => {
      await openLink(stage.page, stage.browserLink, stage.password);
      await untilDrawn(stage.page, ({ edges }) => edges.length > 1);
      await guideSays(stage.page, "What does it look like?");
      await settle(stage);
    },
  },
  {
    name: "browser-gap",
    show: async (stage) =>
      follow(stage, await linkOf(stage.ask, 'gap(company: "Micron") { ... on GapAnalysis { browserUrl } }')),
  },
  {
    name: "browser-claim",
    show: async (stage) => follow(stage, await misCitedLink(stage.ask)),
  },
  {
    name: "browser-weak-spots",
    show: async (stage) => {
      await openLink(stage.page, stage.browserLink);
      await untilDrawn(stage.page, ({ edges }) => edges.length > 1);
      await toSlide(stage, "Weak spots");
      await clickArrow(stage.page);
      await untilDrawn(stage.page, ({ edges }) => edges.includes("stated in"));
      await settle(stage);
    },
  },
  {
    name: "browser-colours",
    show: async (stage) => {
      await openLink(stage.page, stage.browserLink);
      await untilDrawn(stage.page, ({ edges }) => edges.length > 1);
      await toSlide(stage, "How to read the colours");
      await settle(stage);
    },
  },
];
