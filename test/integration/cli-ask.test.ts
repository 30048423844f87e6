import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { lacuna, startLacuna } from "../lacuna-process.ts";
import { openTestGraph, PROJECT, type TestGraph } from "../graph.ts";

const DEMO = join(PROJECT, "seeds/demo");
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

afterAll(async () => {
  await graph.wipe();
  await graph.close();
});

function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

describe("an empty graph", () => {
  test("A question is answered with no, and with how to load a bundle.", async () => {
    const { status, stdout, stderr } = await lacuna("trace", "the last crane");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^No bundle is loaded\. Run `lacuna load .+`/);
  });

  test("The list of bundles is empty, and that is a no.", async () => {
    expect(await lacuna("bundles", "--json")).toMatchObject({ status: 1, stdout: '{\n  "bundles": []\n}\n' });
  });
});

describe("loading", () => {
  test("A bundle with mistakes is refused with each mistake on a line of its own, and nothing is written.", async () => {
    const file = join(PROJECT, "test/ten-mistakes.yaml");
    const before = await graph.dump();
    const { status, stdout, stderr } = await lacuna("load", file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(10);
    expect(
      stderr
        .trim()
        .split("\n")
        .every((line) => /:\d+:\d+: /.test(line)),
    ).toBe(true);
    expect(await graph.dump()).toEqual(before);
  });

  test("Check says the same with status 1, and as one object with --json.", async () => {
    const { status, stdout } = await lacuna("check", join(PROJECT, "test/ten-mistakes.yaml"), "--json");
    expect(status).toBe(1);
    expect(json(stdout)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ severity: "error" })]),
    });
    expect(await lacuna("check", DEMO)).toMatchObject({ status: 0, stderr: "" });
  });

  test("A bundle is loaded, listed, and not changed by loading it again.", async () => {
    expect(await lacuna("load", DEMO)).toMatchObject({ status: 0, stdout: expect.stringContaining("bundle:demo") });
    const again = await lacuna("load", DEMO, "--json");
    expect(json(again.stdout)).toMatchObject({ bundles: [{ id: "bundle:demo", added: 0, changed: 0, dropped: 0 }] });
    expect((await lacuna("bundles")).stdout).toContain("bundle:demo");
  });
});

describe("asking", () => {
  beforeAll(() => graph.load(DEMO));

  test("A gap for people has summary, tiers, quotes, verdicts and exclusions.", async () => {
    const { status, stdout, stderr } = await lacuna("gap", "Orlo", "--explain");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Tier [ABC]: /m);
    expect(stdout).toMatch(/^ +1[= ] +\S.* \d+\.\d-\d+\.\d$/m);
    expect(stdout).toMatch(/“.+”/);
    expect(stdout).toMatch(/— .*; (uncited|unverified|supported)$/m);
    expect(stdout).toContain("named as filler");
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n").filter((line) => line.length > 110)).toEqual([]);
  });

  test("With --json the response of the operation is all that is printed.", async () => {
    const { status, stdout, stderr } = await lacuna("gap", "奥洛", "--json", "--origin", "bundle:demo");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(json(stdout)).toMatchObject({ data: { gap: { __typename: "GapAnalysis", matchedAlias: "奥洛" } } });
    expect(stdout.startsWith('{\n  "data": {\n    "gap"')).toBe(true);
  });

  test("An unknown name is a no, in words and in JSON.", async () => {
    expect(await lacuna("gap", "Nobody")).toMatchObject({ status: 1, stdout: expect.stringContaining("Nobody") });
    const asJson = await lacuna("gap", "Nobody", "--json");
    expect(asJson.status).toBe(1);
    expect(json(asJson.stdout)).toMatchObject({ data: { gap: { __typename: "UnknownName" } } });
  });

  test("A trace shows the statement, the quote, the source and the citations.", async () => {
    const { status, stdout } = await lacuna("trace", "Orlo packed its last crane");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\. /);
    expect(stdout).toContain("packed its last crane");
    expect(stdout).toMatch(/characters \d+-\d+; [^;]*;\s+match:\s+(exact|part)\n/);
    expect(stdout).toMatch(/^ {3}Cites /m);
    const asJson = await lacuna("trace", "Orlo packed its last crane", "--json");
    const { data } = JSON.parse(asJson.stdout) as { data: { trace: { claim: { id: string } }[] } };
    const [first] = data.trace;
    expect((await lacuna("trace", "--claim", first?.claim.id ?? "")).status).toBe(0);
    expect((await lacuna("trace", "--claim", "claim:none")).status).toBe(1);
  });

  test("A search gives a table with ids, and nothing found is a no.", async () => {
    expect((await lacuna("search", "Orlo")).stdout).toContain("company:orlo");
    const none = await lacuna("search", "zzzz");
    expect(none).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("Try fewer") });
  });

  test("Paths read as sentences with names, and mark the weakest hop.", async () => {
    const other = await lacuna("paths", "company:orlo", "company:none");
    expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining("No path of at most 4 hops") });
    const exit = await lacuna("paths", "company:orlo", "market:fi-harbour-cranes");
    expect(exit.stdout).toMatch(/^1\. Orlo → .* \(1 hop\)\n {3}\* Orlo \S+.* \(\d+ claims?\)\n {7}Weakest: /);
  });

  test("Bad input that only the service can see ends with status 2; with --json the response has the error.", async () => {
    const { status, stdout, stderr } = await lacuna("trace", " ", "--json");
    expect(status).toBe(2);
    expect(stderr).toBe("lacuna: text: is empty.\n");
    expect(json(stdout)).toMatchObject({ data: null, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  test("A reader that leaves early is no fault.", async () => {
    const { child, ended } = startLacuna(["gap", "Orlo", "--explain"]);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ status: 0, stderr: "" });
  });

  test("Unloading takes the bundle out; a second time there is nothing to take out.", async () => {
    expect(await lacuna("unload", "bundle:demo")).toMatchObject({ status: 0 });
    expect(await lacuna("unload", "bundle:demo")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("No bundle"),
    });
  });
});

describe("somebody else's Neo4j", () => {
  test.each(["start", "stop", "reset"])("db %s is refused.", async (action) => {
    const { status, stderr } = await lacuna("db", action);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^lacuna: NEO4J_URI is set/);
  });

  test("Its status is told.", async () => {
    const { status, stdout } = await lacuna("db", "status", "--json");
    expect(status).toBe(0);
    expect(json(stdout)).toMatchObject({ kind: "given", running: true });
  });

  test("One that does not answer ends a question with status 3 and one line.", async () => {
    const { status, stdout, stderr } = await startLacuna(["bundles"], { NEO4J_URI: "bolt://127.0.0.1:9" }).ended;
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/^lacuna: bolt:\/\/127\.0\.0\.1:9: Neo4j does not answer\. Check NEO4J_URI[^\n]*\n$/);
  });
});
