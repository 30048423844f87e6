import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Caller } from "../../src/context.ts";
import { MergeEntitiesDocument, UnmergeEntitiesDocument } from "../../src/generated/operations.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { openAsker, type Asker } from "../ask.ts";
import { PROJECT, rebuildProjection } from "../graph.ts";

const CURATOR: Caller = { kind: "known", name: "ada", role: "curator" };
const ARTICLE = join(PROJECT, "seeds/micron-exit");

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit");
});

beforeEach(async () => {
  await asker.graph.wipe();
  await asker.graph.load(ARTICLE);
});

afterAll(() => asker.graph.close());

function merge(id: string, into: string, caller: Caller | undefined = CURATOR, key?: string) {
  return asker.lacuna.ask(MergeEntitiesDocument, { id, into, reason: "One firm.", ...(key ? { key } : {}) }, caller);
}

const unmerge = (id: string) => asker.lacuna.ask(UnmergeEntitiesDocument, { id, reason: "Two firms." }, CURATOR);

/** The graph but for what keeps who changed what. */
async function dump(): Promise<readonly string[]> {
  const lines = await asker.graph.dump();
  return lines.map((line) => JSON.stringify(line)).filter((line) => !/MERGED_INTO|change:|Change|CHANGED/.test(line));
}

async function codeOf(answer: ReturnType<typeof merge>): Promise<unknown> {
  const { errors } = await answer;
  return errors?.[0]?.extensions.code;
}

describe("after a merge", () => {
  test("the id and every name of the merged one answer with the one that stays, and so do its claims", async () => {
    const { data, errors } = await merge("company:ymtc", "company:cxmt");
    expect(errors).toBeUndefined();
    expect(data?.mergeEntities.entity.id).toBe("company:cxmt");
    expect(data?.mergeEntities.claims).toBeGreaterThan(0);
    const answer = await asker.plain(`{
      id: company(name: "company:ymtc") { id }
      name: company(name: "长江存储") { id }
      node(id: "company:ymtc") { id }
      gap(company: "Micron") { ... on GapAnalysis { candidates { company { id } } } }
      merges { id into { id } by reason }
      search(text: "YMTC") { edges { node { __typename ... on Company { id } } } }
    }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      id: { id: "company:cxmt" },
      name: { id: "company:cxmt" },
      node: { id: "company:cxmt" },
      merges: [{ id: "company:ymtc", into: { id: "company:cxmt" }, by: "ada", reason: "One firm." }],
    });
    expect(JSON.stringify(answer.data?.gap)).not.toContain("company:ymtc");
    expect(JSON.stringify(answer.data?.search)).not.toContain('"company:ymtc"');
  });

  test("what would join a thing to itself makes no edge, and can still be found", async () => {
    await merge("company:samsung", "company:micron");
    const edges = (await asker.graph.dump()).map((line) => JSON.parse(line) as { from?: string; to?: string });
    expect(edges.filter(({ from, to }) => from !== undefined && from === to)).toEqual([]);
    const { data } = await asker.plain(
      `{ claims(filter: { predicates: [COMPETES_WITH], subject: "Micron" }) { totalCount } }`,
    );
    expect(data?.claims).not.toEqual({ totalCount: 0 });
  });

  test("loading the bundle again changes nothing, and a projection drawn anew is the same", async () => {
    await merge("company:ymtc", "company:cxmt");
    const before = await asker.graph.dump();
    await asker.graph.load(ARTICLE);
    expect(await asker.graph.dump()).toEqual(before);
    await rebuildProjection(asker.graph.graph);
    expect(await asker.graph.dump()).toEqual(before);
  });

  test("an unload leaves nothing behind", async () => {
    await merge("company:ymtc", "company:cxmt");
    await unloadBundle(asker.graph.graph, "bundle:micron-exit");
    expect(await dump()).toEqual([]);
  });
});

test("taking a merge back gives the graph as it was before", async () => {
  const before = await dump();
  await merge("company:ymtc", "company:cxmt");
  expect(await dump()).not.toEqual(before);
  const { data, errors } = await unmerge("company:ymtc");
  expect(errors).toBeUndefined();
  expect(data?.unmergeEntities.entity.id).toBe("company:ymtc");
  expect(await dump()).toEqual(before);
});

test("a chain of merges answers with the last, and comes apart again", async () => {
  const before = await dump();
  await merge("company:ymtc", "company:cxmt");
  await merge("company:cxmt", "company:samsung");
  const { data } = await asker.plain(`{ company(name: "YMTC") { id } }`);
  expect(data?.company).toEqual({ id: "company:samsung" });
  await unmerge("company:cxmt");
  await unmerge("company:ymtc");
  expect(await dump()).toEqual(before);
});

describe("a merge is refused", () => {
  test.each([
    ["of an entity that is not there", "company:nobody", "company:cxmt", "NOT_FOUND"],
    ["with itself", "company:cxmt", "company:cxmt", "CONFLICT"],
    ["of two types", "company:cxmt", "jurisdiction:cn", "CONFLICT"],
    ["of what defines a market", "jurisdiction:cn", "jurisdiction:us", "CONFLICT"],
  ])("%s", async (_what, id, into, code) => {
    const before = await asker.graph.dump();
    expect(await codeOf(merge(id, into))).toBe(code);
    expect(await asker.graph.dump()).toEqual(before);
  });

  test("in a circle, and of what is merged already", async () => {
    await merge("company:ymtc", "company:cxmt");
    expect(await codeOf(merge("company:cxmt", "company:ymtc"))).toBe("CONFLICT");
    expect(await codeOf(merge("company:ymtc", "company:samsung"))).toBe("CONFLICT");
    expect(await codeOf(merge("company:ymtc", "company:cxmt", { kind: "anonymous" }))).not.toBeUndefined();
  });
});

test("with the same key a merge takes effect once", async () => {
  await merge("company:ymtc", "company:cxmt", CURATOR, "k1");
  const { errors } = await merge("company:ymtc", "company:cxmt", CURATOR, "k1");
  expect(errors).toBeUndefined();
});
