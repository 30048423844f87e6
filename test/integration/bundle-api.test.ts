import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { callerOf, isCurator } from "../../src/caller.ts";
import type { ApiToken } from "../../src/config.ts";
import { checkBundles } from "../../src/ingest/prepare.ts";
import type { Graph } from "../../src/db/graph.ts";
import { createSentBundles } from "../../src/ingest/sent.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { createGuides } from "../../src/server/browser/guides.ts";
import { createHttpService, type HttpService } from "../../src/server/service.ts";
import { harbour, TEXT, textOf, writeBundle } from "../bundle.ts";
import { PROJECT } from "../graph.ts";
import { openKit, type Kit } from "../kit.ts";
import { lacuna as lacunaProcess } from "../lacuna-process.ts";

const CHECK = `query Check($yaml: String!, $texts: [BundleTextInput!]! = []) {
  checkBundle(yaml: $yaml, texts: $texts) { ok problemCount problems { file line column message severity } }
}`;
const LOAD = `mutation Load($yaml: String!, $texts: [BundleTextInput!]! = []) {
  loadBundle(yaml: $yaml, texts: $texts) {
    loaded { bundle { id loadedBy claims } claims added changed dropped returned }
    problemCount
    problems { file line column message severity }
  }
}`;
const SLOW_MS = 120_000;
const MEGABYTE = 1024 * 1024;

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly severity: "ERROR" | "WARNING";
}

interface Answer {
  readonly status: number;
  readonly data?: {
    readonly checkBundle?: {
      readonly ok: boolean;
      readonly problemCount: number;
      readonly problems: readonly Problem[];
    };
    readonly loadBundle?: {
      readonly loaded: Readonly<Record<string, unknown>> | null;
      readonly problems: readonly Problem[];
      readonly problemCount: number;
    };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

const token = (name: string, role: ApiToken["role"]): ApiToken => ({
  name,
  role,
  sha256: createHash("sha256").update(name).digest("hex"),
});
const TOKENS = [token("ada", "curator"), token("ben", "curator"), token("rita", "reader")];

let kit: Kit;
let service: HttpService;

beforeAll(async () => {
  kit = await openKit();
  service = await createHttpService({
    schema: kit.lacuna.schema,
    createContext: ({ authorization }) => kit.lacuna.createContext(callerOf(authorization, TOKENS)),
    mayLoad: (authorization) => isCurator(callerOf(authorization, TOKENS)),
    readiness: () => Promise.resolve({ ready: true }),
    examples: [],
    style: () => "",
    guides: createGuides({ graph: kit.graph.graph, lacuna: kit.lacuna, root: () => service.url }),
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
  });
});

beforeEach(() => kit.graph.wipe());

afterAll(async () => {
  await service.close();
  await kit.close();
});

async function send(body: string | Uint8Array, name: string | null): Promise<Answer> {
  const response = await fetch(`${service.url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(name === null ? {} : { authorization: `Bearer ${name}` }) },
    body: typeof body === "string" ? body : Buffer.from(body),
  });
  return { ...((await response.json()) as Omit<Answer, "status">), status: response.status };
}

function ask(
  query: string,
  yaml: unknown,
  texts: readonly object[] = [],
  name: string | null = "ada",
): Promise<Answer> {
  return send(JSON.stringify({ query, variables: { yaml, texts } }), name);
}

const yamlOf = (bundle: object): string => JSON.stringify(bundle, null, 1);
const codeOf = ({ status, errors }: Answer): unknown[] => [status, errors?.[0]?.extensions.code];

/** What a bundle with mistakes is answered with; nothing may have been written. */
async function problemsOf(yaml: string, texts: readonly object[] = []): Promise<readonly Problem[]> {
  const before = await kit.graph.dump();
  const { data } = await ask(LOAD, yaml, texts);
  expect(data?.loadBundle?.loaded).toBeNull();
  expect(await kit.graph.dump()).toEqual(before);
  const checked = await ask(CHECK, yaml, texts);
  expect(checked.data?.checkBundle?.ok).toBe(false);
  // Where a reader's stack ends depends on who called it; everything else is the same each time.
  const withoutColumns = (problems: readonly Problem[] = []) => problems.map((problem) => ({ ...problem, column: 0 }));
  expect(withoutColumns(checked.data?.checkBundle?.problems)).toEqual(withoutColumns(data?.loadBundle?.problems));
  return data?.loadBundle?.problems ?? [];
}

describe("a bundle that is sent", () => {
  test("becomes the same graph as one that is loaded from a folder, under the name of the curator", async () => {
    await kit.graph.load(writeBundle(harbour()));
    const fromFolder = await kit.graph.dump();
    await kit.graph.wipe();
    const { data, status } = await ask(LOAD, yamlOf(harbour()));
    expect(status).toBe(200);
    expect(data?.loadBundle).toEqual({
      loaded: {
        bundle: { id: "bundle:harbour", loadedBy: "ada", claims: 5 },
        ...{ claims: 5, added: 5, changed: 0, dropped: 0, returned: 0 },
      },
      problemCount: 0,
      problems: [],
    });
    // A claim's digest and a finding have the time in them.
    const timeless = (dump: readonly string[]) =>
      dump
        .map((line) =>
          line
            .replace(/"(loadedAt|recordedAt|foundAt)":"[^"]*"/g, '"$1":""')
            .replace(/"loadedBy":"ada",?/, "")
            .replace(/("Claim".*?)"digest":"[0-9a-f]*"|"digest":"[0-9a-f]*"(.*"kind":)/, "$1$2"),
        )
        .sort();
    expect(timeless(await kit.graph.dump())).toEqual(timeless(fromFolder));
  });

  test("changes nothing the second time, and keeps who loaded it first", async () => {
    await ask(LOAD, yamlOf(harbour()));
    const before = await kit.graph.dump();
    const { data } = await ask(LOAD, yamlOf(harbour()), [], "ben");
    expect(data?.loadBundle?.loaded).toMatchObject({ bundle: { loadedBy: "ada" }, added: 0, changed: 0 });
    expect(await kit.graph.dump()).toEqual(before);
  });

  test("is checked with the same words, lines and columns as a folder, and nothing is written", async () => {
    const yaml = readFileSync(join(PROJECT, "test/ten-mistakes.yaml"), "utf8");
    const fromFolder = await checkBundles([writeBundle(yaml)], kit.graph.graph);
    expect(fromFolder.length).toBeGreaterThan(9);
    expect(await problemsOf(yaml)).toEqual(
      fromFolder.map((problem) => ({ ...problem, file: "bundle.yaml", severity: problem.severity.toUpperCase() })),
    );
  });

  test("may come with the text that it ships, or with one that it quotes and does not ship", async () => {
    const shipping = { ...harbour() };
    const [article, ...others] = harbour().sources;
    const sources = [{ ...article, text: { ...textOf(), file: "article.txt" } }, ...others];
    const missing = await problemsOf(yamlOf({ ...shipping, sources }));
    expect(missing.map(({ message }) => message)).toEqual([expect.stringContaining('There is no text "article.txt"')]);
    const crlf = `\uFEFF${TEXT}`;
    const shipped = await ask(LOAD, yamlOf({ ...shipping, sources }), [{ name: "article.txt", text: crlf }]);
    expect(shipped.data?.loadBundle?.loaded).not.toBeNull();
    const texts = () =>
      kit.cypher("MATCH (:Source {id: 'source:article'})-[:HAS_TEXT]->(t:Text) RETURN t.text AS text");
    expect(await texts()).toEqual([{ text: TEXT }]);
    await kit.graph.wipe();
    await ask(LOAD, yamlOf(harbour()), [{ name: "whatever", text: TEXT }]);
    expect(await texts()).toEqual([{ text: TEXT }]);
    const [unwanted] = await problemsOf(yamlOf(harbour()), [{ name: "other", text: "Another text." }]);
    expect(unwanted).toMatchObject({ file: "other", message: expect.stringContaining("No bundle wants this text") });
  });
});

describe("who may", () => {
  test("nobody without a curator's token, for a check as for a load", async () => {
    const before = await kit.graph.dump();
    for (const query of [CHECK, LOAD]) {
      expect(codeOf(await ask(query, yamlOf(harbour()), [], null))).toEqual([401, "UNAUTHENTICATED"]);
      expect(codeOf(await ask(query, yamlOf(harbour()), [], "mallory"))).toEqual([401, "UNAUTHENTICATED"]);
      expect(codeOf(await ask(query, yamlOf(harbour()), [], "rita"))).toEqual([403, "FORBIDDEN"]);
    }
    expect(await kit.graph.dump()).toEqual(before);
  });

  test("a large body is read from a curator alone, and only for a bundle", async () => {
    const large = `# ${"x".repeat(MEGABYTE)}\n${yamlOf(harbour())}`;
    for (const name of [null, "mallory", "rita"]) {
      expect(codeOf(await ask(LOAD, large, [], name))).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    }
    expect((await ask(CHECK, large)).data?.checkBundle?.ok).toBe(true);
    const other = "query Q($yaml: String!) { search(text: $yaml) { __typename } }";
    expect(codeOf(await ask(other, large))).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    const both = `query Q($yaml: String!) { one: checkBundle(yaml: $yaml) { ok } two: checkBundle(yaml: $yaml) { ok } }`;
    expect(codeOf(await ask(both, large))).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    expect((await ask(both, "x".repeat(3_000))).errors?.[0]?.extensions).toMatchObject({ reason: "STRING_TOO_LONG" });
  });

  test("a line of 10 MB is refused before it is read, and one of 7 MB is answered", async () => {
    const lineOf = (size: number): string => `bundle: { id: "bundle:long", title: "${"x".repeat(size)}" }`;
    expect(codeOf(await ask(LOAD, lineOf(10 * MEGABYTE)))).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    const [problem] = await problemsOf(lineOf(7 * MEGABYTE));
    expect(problem).toMatchObject({ line: 1, message: expect.stringMatching(/^"title" is too long/) });
  });
});

describe("hostile bundles each get one clear answer, and nothing is written", () => {
  const bomb = [
    "a: &a [x, x]",
    ...["b", "c", "d", "e"].map((key, index) => `${key}: &${key} [*${"abcd"[index] ?? ""}]`),
  ];
  const repeated = { ...harbour(), entities: [...harbour().entities, { id: "company:orlo", name: "Orlo again" }] };
  const withFile = (file: string) => {
    const [article, ...others] = harbour().sources;
    return yamlOf({ ...harbour(), sources: [{ ...article, text: { ...textOf(), file } }, ...others] });
  };

  test.each([
    ["aliases that double", bomb.join("\n"), "Anchors and aliases are not read"],
    ["nothing", "", "The file is empty"],
    ["spaces", " \n\t ", "The file is empty"],
    ["broken YAML", "bundle: [", "The YAML is broken"],
    ["a NUL", 'bundle: { id: "bundle:a", title: "a\\0b" }', "The value has a NUL"],
    ["a key twice", "bundle: {}\nbundle: {}", "The YAML is broken"],
    ["a tag of its own", "bundle: !!js/function 'x'", "The YAML is broken"],
    ["a list", "[1, 2]", "The file has to be a mapping"],
    ["an entity twice", yamlOf(repeated), '"company:orlo" is defined twice'],
    ["brackets without end", "[".repeat(50_000), "stand too deep in each other"],
    ["lists without end", "- ".repeat(50_000), "stand too deep in each other"],
    ["a text above the folder", withFile("../../../etc/passwd"), "has to lie beside bundle.yaml"],
    ["a text at the root", withFile("/etc/passwd"), "has to lie beside bundle.yaml"],
    ["a text that lies where the service runs", withFile("package.json"), 'There is no text "package.json"'],
    ["the bundle as its own text", withFile("bundle.yaml"), "has to lie beside bundle.yaml"],
    ["a folder as a text", withFile(".."), "has to lie beside bundle.yaml"],
  ])("%s", async (_what, yaml, message) => {
    const problems = await problemsOf(yaml);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  test("a file of the service is not told from one that is not there, even where its hash is known", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lacuna-secret-"));
    mkdirSync(join(folder, "texts"));
    writeFileSync(join(folder, "texts", "article.txt"), TEXT);
    const cwd = process.cwd();
    process.chdir(join(folder, "texts"));
    try {
      const [problem] = await problemsOf(withFile("article.txt"));
      expect(problem?.message).toContain('There is no text "article.txt"');
    } finally {
      process.chdir(cwd);
    }
    expect(await kit.cypher("MATCH (t:Text) RETURN t")).toEqual([]);
  });

  test("half a character, a text twice, and a name that is none", async () => {
    const half = await problemsOf("bundle: \ud800");
    expect(half[0]?.message).toContain("half a character");
    const text = { name: "a", text: "x" };
    expect((await problemsOf(yamlOf(harbour()), [text, text]))[0]?.message).toContain("Two texts have this name");
    expect((await problemsOf(yamlOf(harbour()), [{ name: "a", text: "\udc00" }]))[0]?.file).toBe("a");
    expect(codeOf(await ask(LOAD, yamlOf(harbour()), [{ name: "", text: "x" }]))).toEqual([200, "BAD_USER_INPUT"]);
  });

  test("bytes that are not UTF-8", async () => {
    const body = Buffer.from(JSON.stringify({ query: CHECK, variables: { yaml: "title: @" } }));
    body[body.indexOf("@")] = 0xff;
    const answer = await send(body, "ada");
    expect([...codeOf(answer), answer.errors?.[0]?.message]).toEqual([
      400,
      "BAD_REQUEST",
      "The body is not UTF-8. Send it in UTF-8.",
    ]);
  });

  test("more mistakes than anybody reads are counted, and the first 200 are told", async () => {
    const claims = Array.from({ length: 400 }, () => ({ statement: "x", kind: "RUMOUR", start: 0, end: 1 }));
    const { data } = await ask(CHECK, yamlOf({ ...harbour(), claims }));
    expect(data?.checkBundle).toMatchObject({ ok: false, problemCount: 400 });
    expect(data?.checkBundle?.problems).toHaveLength(200);
  });

  test("Cypher and markup in names are names", async () => {
    const name = "Orlo'}) DETACH DELETE n // <script>alert(1)</script>";
    const [, ...others] = harbour().entities;
    await ask(LOAD, yamlOf({ ...harbour(), entities: [{ id: "company:orlo", name }, ...others] }));
    expect(await kit.cypher("MATCH (n:Company {id: 'company:orlo'}) RETURN n.name AS name")).toEqual([{ name }]);
  });
});

test("what is taken out of the graph between the check and the load is missed in time, and nothing is written", async () => {
  await kit.graph.load(writeBundle(harbour()));
  const user = { ...harbour(), bundle: { id: "bundle:user", title: "User" }, entities: [] };
  let before: readonly string[] = [];
  const slow: Graph = {
    ...kit.graph.graph,
    transaction: async (work) => {
      if (before.length === 0) {
        await unloadBundle(kit.graph.graph, "bundle:harbour");
        before = ["none", ...(await kit.graph.dump())];
      }
      return kit.graph.graph.transaction(work);
    },
  };
  const { loaded, problems } = await createSentBundles(slow, () => new Date()).load(
    { yaml: yamlOf(user), texts: [] },
    "ada",
  );
  expect(loaded).toBeNull();
  expect(problems[0]?.message).toMatch(/^"company:\w+" was taken out of the graph while the bundle was checked/);
  expect(["none", ...(await kit.graph.dump())]).toEqual(before);
});

describe("loads at the same time come in turn", () => {
  const letters = ["a", "b", "c", "d"];
  const bundleOf = (letter: string) => ({ ...harbour(), bundle: { id: `bundle:${letter}`, title: letter } });
  const normal = (dump: readonly string[]) =>
    dump
      .map((line) =>
        line.replace(/"(loadedAt|recordedAt|foundAt|digest)":"[^"]*"/g, '"$1":""').replace(/"loadedBy":"\w+",?/, ""),
      )
      .sort();

  async function inTurn(): Promise<readonly string[]> {
    for (const letter of letters) await kit.graph.load(writeBundle(bundleOf(letter)));
    const dump = normal(await kit.graph.dump());
    await kit.graph.wipe();
    return dump;
  }

  test("two curators over the API", async () => {
    const expected = await inTurn();
    const answers = await Promise.all(
      letters.map((letter, index) => ask(LOAD, yamlOf(bundleOf(letter)), [], index % 2 === 0 ? "ada" : "ben")),
    );
    expect(answers.map(({ data }) => data?.loadBundle?.loaded?.claims)).toEqual([5, 5, 5, 5]);
    expect(normal(await kit.graph.dump())).toEqual(expected);
  });

  test(
    "one over the API and one at a terminal",
    async () => {
      const expected = await inTurn();
      const folders = letters.slice(0, 2).map((letter) => writeBundle(bundleOf(letter)));
      const [{ status }, ...answers] = await Promise.all([
        lacunaProcess("load", ...folders),
        ...letters.slice(2).map((letter) => ask(LOAD, yamlOf(bundleOf(letter)))),
      ]);
      expect(status).toBe(0);
      expect(answers.map(({ data }) => data?.loadBundle?.loaded?.claims)).toEqual([5, 5]);
      expect(normal(await kit.graph.dump())).toEqual(expected);
    },
    SLOW_MS,
  );
});
