import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError, readConfig, type Environment } from "../../src/config.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lacuna-config-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function refusal(env: Environment): string {
  try {
    readConfig(env, folder);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "no error";
}

const hash = "0123456789abcdef".repeat(4);
const place = { NEO4J_URI: "neo4j+s://db.example:7687", NEO4J_USER: "neo4j", NEO4J_PASSWORD: "secret" };

describe("settings", () => {
  it("have the documented defaults when nothing is set", () => {
    const config = readConfig({ XDG_DATA_HOME: "/data", LOCALAPPDATA: "/data" }, folder);
    expect(config).toMatchObject({ port: 4000, host: "127.0.0.1", boltPort: 7687, browserPort: 7474, tokens: [] });
    for (const name of ["neo4j", "testNeo4j", "browserUrl", "texts"]) expect(config).not.toHaveProperty(name);
    expect(config.home).toMatch(/lacuna$/);
  });

  it("take an empty value for no value", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "", LACUNA_TOKENS: "" }, folder)).toMatchObject({
      port: 4000,
      tokens: [],
    });
  });

  it("come from the file .env, and the environment wins over it", () => {
    const own = mkdtempSync(join(folder, "env-"));
    writeFileSync(join(own, ".env"), 'PORT=5001\nHOST="::1"\n# a comment\nLACUNA_TEXTS=texts\n');
    expect(readConfig({ PORT: "5002" }, own)).toMatchObject({ port: 5002, host: "::1", texts: join(own, "texts") });
    expect(readConfig({ PORT: "" }, own)).toMatchObject({ port: 5001 });
  });

  it("resolve a relative LACUNA_HOME against the working directory", () => {
    expect(readConfig({ LACUNA_HOME: "here" }, folder).home).toBe(join(folder, "here"));
  });

  it.each(["-1", "65536", "4e3", "40 00", "http"])("refuse PORT=%s with one line that names it", (value) => {
    expect(refusal({ PORT: value })).toBe("PORT: must be a whole number from 0 to 65535");
  });

  it("let PORT, and no other port, be 0", () => {
    expect(readConfig({ PORT: "0" }, folder).port).toBe(0);
    expect(refusal({ LACUNA_BOLT_PORT: "0" })).toBe("LACUNA_BOLT_PORT: must be a whole number from 1 to 65535");
    expect(refusal({ LACUNA_BROWSER_PORT: "0" })).toContain("LACUNA_BROWSER_PORT: ");
  });

  it("refuse a HOST that is an address with a scheme", () => {
    expect(refusal({ HOST: "http://127.0.0.1" })).toContain("HOST: must be an address or a host name");
  });

  it("refuse a LACUNA_BROWSER_URL that no browser can open", () => {
    expect(refusal({ LACUNA_BROWSER_URL: "localhost:7474" })).toContain("LACUNA_BROWSER_URL: ");
  });
});

describe("a Neo4j that is given", () => {
  it.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])("is reached by the scheme %s", (scheme) => {
    const uri = `${scheme}://db.example:7687`;
    expect(readConfig({ ...place, NEO4J_URI: uri, NEO4J_DATABASE: "graph" }, folder).neo4j).toEqual({
      uri,
      user: "neo4j",
      password: "secret",
      database: "graph",
    });
  });

  it.each(["https://db.example", "db.example:7687", "bolt://", "not an address"])("is not named by %s", (uri) => {
    expect(refusal({ ...place, NEO4J_URI: uri })).toMatch(/^NEO4J_URI: must be SCHEME:\/\/HOST/);
  });

  it("has no password in its address, and the refusal does not repeat it", () => {
    const message = refusal({ ...place, NEO4J_URI: "bolt://neo4j:hunter2@db.example" });
    expect(message).toContain("no user or password in it");
    expect(message).not.toContain("hunter2");
  });

  it.each(["NEO4J_USER", "NEO4J_PASSWORD"])("is refused without %s, which is named", (missing) => {
    expect(refusal({ ...place, [missing]: undefined })).toBe(
      `${missing}: missing, and NEO4J_URI is set; set ${missing} too`,
    );
  });

  it("is apart from the one for the tests", () => {
    const test = { TEST_NEO4J_URI: "bolt://test.example", TEST_NEO4J_USER: "tester", TEST_NEO4J_PASSWORD: "other" };
    const config = readConfig(test, folder);
    expect(config.neo4j).toBeUndefined();
    expect(config.testNeo4j).toEqual({ uri: "bolt://test.example", user: "tester", password: "other" });
    expect(refusal({ ...test, TEST_NEO4J_PASSWORD: "" })).toContain("TEST_NEO4J_PASSWORD: missing");
  });
});

describe("LACUNA_TOKENS", () => {
  it("is a list of names, roles and hashes", () => {
    const text = `ada:curator:${hash}, news-desk:reader:${hash.toUpperCase()}`;
    expect(readConfig({ LACUNA_TOKENS: text }, folder).tokens).toEqual([
      { name: "ada", role: "curator", sha256: hash },
      { name: "news-desk", role: "reader", sha256: hash },
    ]);
  });

  it.each([
    ["an unknown role", `ada:admin:${hash}`, "entry 1 is not"],
    ["a token in place of its hash", `ada:curator:${hash},bob:reader:open-sesame`, "entry 2 is not"],
    ["a name twice", `ada:curator:${hash},ada:reader:${hash}`, "entry 2 repeats a name"],
    ["an empty entry", `ada:curator:${hash},`, "entry 2 is not"],
  ])("refuses %s and says which entry it is", (_, text, expected) => {
    const message = refusal({ LACUNA_TOKENS: text });
    expect(message).toMatch(/^LACUNA_TOKENS: [^\n]*$/);
    expect(message).toContain(expected);
    expect(message).not.toContain("open-sesame");
  });
});
