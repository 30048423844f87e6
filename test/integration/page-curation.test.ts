import { afterEach, describe, expect } from "@jest/globals";
import { testInChromium as test } from "../chromium.ts";
import { must } from "../kit.ts";
import { pageForTests, TOKEN } from "../page.ts";

const open = pageForTests({}, "demo");

afterEach(() => {
  open().complaints.length = 0;
});

interface Decided {
  readonly status: string;
  readonly by: string;
  readonly note: string;
}

async function findingOf(id: string): Promise<Decided> {
  const [row] = await open().kit.cypher<Decided>(
    "MATCH (f:Finding {id: $id}) RETURN f.status AS status, f.reviewedBy AS by, f.note AS note",
    { id },
  );
  return must(row);
}

async function giveToken(token: string): Promise<void> {
  await open().page.getByText("Decide on findings").click();
  await open().page.getByLabel("Token of a curator").fill(token);
  await open().page.getByRole("button", { name: "Use it" }).click();
  await open().page.waitForSelector(".review");
}

const card = (id: string) => open().page.locator(`[id="${id}"]`);
const anyFinding = async (index: number) => must(await open().page.locator(".finding").nth(index).getAttribute("id"));

describe("a curator", () => {
  test("accepts a finding with a note and a token that this window alone keeps", async () => {
    await open().visit("#/findings?status=OPEN");
    expect(await open().page.locator(".review").count()).toBe(0);
    const id = await anyFinding(0);
    await giveToken(TOKEN);
    await card(id).getByLabel("Note").fill("Seen.");
    await card(id).getByRole("button", { name: "Accept" }).click();
    await card(id).getByText("accepted by Ada").waitFor();
    expect(await findingOf(id)).toEqual({ status: "ACCEPTED", by: "Ada", note: "Seen." });
    expect(await open().page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
    expect(open().complaints).toEqual([]);
  });

  test("is told where somebody else decided meanwhile, and nothing is overwritten", async () => {
    await open().visit("#/findings?status=OPEN");
    const id = await anyFinding(1);
    await open().kit.cypher("MATCH (f:Finding {id: $id}) SET f.version = f.version + 1, f.note = 'No.'", { id });
    await card(id).getByRole("button", { name: "Accept" }).click();
    await card(id).getByText("Somebody else decided meanwhile").waitFor();
    expect((await findingOf(id)).note).toBe("No.");
  });

  test("whose token nobody has is refused, and can take it back", async () => {
    await open().visit("#/findings?status=OPEN");
    await open().page.getByRole("button", { name: "Forget it" }).click();
    await giveToken("wrong");
    const id = await anyFinding(0);
    const before = await findingOf(id);
    await card(id).getByRole("button", { name: "Dismiss" }).click();
    await card(id).locator("[role=status]", { hasText: /token/i }).waitFor();
    expect(await findingOf(id)).toEqual(before);
    await open().page.getByRole("button", { name: "Forget it" }).click();
    expect(await open().page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

describe("a service that is not there", () => {
  test("that is not ready is told with its reason, and asked again until it answers", async () => {
    let isReady = false;
    const refusal = { errors: [{ message: "Neo4j does not answer.", extensions: { code: "SERVICE_UNAVAILABLE" } }] };
    await open().page.route("**/graphql", (route) =>
      isReady ? route.continue() : route.fulfill({ status: 503, json: refusal }),
    );
    await open().page.route("**/readyz", (route) =>
      route.fulfill({ status: 503, json: { ready: false, reason: "The graph is being loaded." } }),
    );
    await open().page.goto("about:blank");
    await open().page.goto(open().service.url);
    await open().page.getByText("The graph is being loaded.").first().waitFor();
    isReady = true;
    await open().page.waitForSelector(".questions a");
    await open().page.unrouteAll();
  });

  test("that has gone away is told, and what is shown stays", async () => {
    await open().visit("#/timeline");
    await open().service.close();
    await open().page.getByRole("link", { name: "Search", exact: true }).click();
    await open().page.getByRole("searchbox").fill("crane");
    await open().page.keyboard.press("Enter");
    await open().page.getByText("The service does not answer.").first().waitFor();
    await open().page.goBack();
    await open().page.goBack();
    await open().page.waitForSelector(".timeline li");
  });
});
