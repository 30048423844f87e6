import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Caller } from "../../src/context.ts";
import { MergeEntitiesDocument, UnmergeEntitiesDocument } from "../../src/generated/operations.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { openAsker, type Asker } from "../ask.ts";
import { harbour, place, textOf, writeBundle, type RawBundle } from "../bundle.ts";
import { edgesOf, nodesOf, rebuildProjection } from "../graph.ts";

const CURATOR: Caller = { kind: "known", name: "ada", role: "curator" };
const NEWS = "Vesna Oy is moving in. Vesna Oy competes with Orlo. Its sales rose 3-fold.";

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker();
});

beforeEach(() => asker.graph.wipe());

afterAll(() => asker.graph.close());

/** A second source that calls the rival by another name; `entities` is what the bundle defines itself. */
function news(id: string, entities: RawBundle["entities"]): RawBundle {
  return {
    bundle: { id: `bundle:${id}`, title: "News" },
    entities,
    sources: [
      {
        id: `source:${id}`,
        kind: "ARTICLE",
        publisher: "Port",
        published: "2026-03-03",
        held: "QUOTES",
        text: textOf(NEWS),
      },
    ],
    claims: [
      {
        statement: "Vesna Oy fills the gap.",
        kind: "FACT",
        modality: "IN_PROGRESS",
        predicate: "FILLS_GAP_IN",
        subject: "company:vesna-oy",
        object: "market:fi-cranes",
        ...place("Vesna Oy is moving in", NEWS),
      },
      {
        statement: "Vesna Oy competes with Orlo.",
        kind: "FACT",
        predicate: "COMPETES_WITH",
        subject: "company:vesna-oy",
        object: "company:orlo",
        ...place("Vesna Oy competes with Orlo", NEWS),
      },
      {
        statement: "The sales of Vesna Oy rose 3-fold.",
        kind: "FACT",
        predicate: "HAS_MEASURE",
        subject: "company:vesna-oy",
        quantities: [{ measure: "revenue", low: 2.5, high: 3.5, unit: "ratio", text: "3-fold" }],
        ...place("Its sales rose 3-fold", NEWS),
      },
    ],
  };
}

const VESNA_OY = { id: "company:vesna-oy", name: "Vesna Oy" };
const names = (): RawBundle => ({
  bundle: { id: "bundle:names", title: "Names" },
  entities: [VESNA_OY],
  sources: [],
  claims: [],
});

async function merge(id: string, into: string): Promise<void> {
  const { errors } = await asker.lacuna.ask(MergeEntitiesDocument, { id, into, reason: "One firm." }, CURATOR);
  expect(errors).toBeUndefined();
}

async function unmerge(id: string): Promise<void> {
  const { errors } = await asker.lacuna.ask(UnmergeEntitiesDocument, { id, reason: "Two firms." }, CURATOR);
  expect(errors).toBeUndefined();
}

async function subjectsOf(source: string): Promise<readonly string[]> {
  const dump = await asker.graph.dump();
  const claims = new Set(
    edgesOf(dump, "STATED_IN")
      .filter(({ to }) => to === source)
      .map(({ from }) => from),
  );
  return edgesOf(dump, "SUBJECT")
    .filter(({ from }) => claims.has(from))
    .map(({ to }) => to);
}

async function openFindings(): Promise<readonly string[]> {
  return nodesOf(await asker.graph.dump(), "Finding")
    .filter(({ properties }) => properties.status === "OPEN")
    .map(({ properties }) => `${String(properties.rule)} ${String(properties.id)} ${String(properties.explanation)}`)
    .sort();
}

/** The graph but for changes and findings, which keep when and by whom. */
async function facts(): Promise<readonly string[]> {
  const dump = await asker.graph.dump();
  return dump.filter((line) => !/"(CHANGED|ABOUT)"|"(Change|Finding)"/.test(line));
}

test("a merge stays where the bundle that defined the merged entity goes and another still names it", async () => {
  const paths = [harbour(), names(), news("news", [])].map((bundle) => writeBundle(bundle));
  await asker.graph.load(...paths);
  await merge("company:vesna-oy", "company:vesna");
  await unloadBundle(asker.graph.graph, "bundle:names");
  expect(edgesOf(await asker.graph.dump(), "MERGED_INTO")).toHaveLength(1);
  await asker.graph.load(paths[2] ?? "");
  expect(await subjectsOf("source:news")).toEqual(Array(3).fill("company:vesna"));
  await unmerge("company:vesna-oy");
  expect(await subjectsOf("source:news")).toEqual(Array(3).fill("company:vesna-oy"));
});

test("a chain stays whole where the bundle that defined its middle goes", async () => {
  const third = {
    ...names(),
    bundle: { id: "bundle:third", title: "Third" },
    entities: [{ id: "company:third", name: "Third" }],
  };
  await asker.graph.load(...[harbour(), third, news("news", [VESNA_OY])].map((bundle) => writeBundle(bundle)));
  await merge("company:vesna-oy", "company:third");
  await merge("company:third", "company:vesna");
  await unloadBundle(asker.graph.graph, "bundle:third");
  const { data } = await asker.plain(`{ company(name: "Vesna Oy") { id } }`);
  expect(data?.company).toEqual({ id: "company:vesna" });
});

test.each([[["harbour", "names", "news"]], [["news", "names", "harbour"]], [["names", "news", "harbour"]]])(
  "unloading %j leaves what it leaves where nothing was merged",
  async (order) => {
    const paths = [harbour(), names(), news("news", [])].map((bundle) => writeBundle(bundle));
    const leftAfter = async (change: () => Promise<void>): Promise<readonly string[]> => {
      await asker.graph.wipe();
      await asker.graph.load(...paths);
      await change();
      for (const id of order) await unloadBundle(asker.graph.graph, `bundle:${id}`);
      return asker.graph.dump();
    };
    const plain = await leftAfter(() => Promise.resolve());
    expect(await leftAfter(() => merge("company:vesna-oy", "company:vesna"))).toEqual(plain);
  },
);

test("the same merge again changes nothing, and leaves no second entry", async () => {
  await asker.graph.load(...[harbour(), news("news", [VESNA_OY])].map((bundle) => writeBundle(bundle)));
  await merge("company:vesna-oy", "company:vesna");
  const before = await asker.graph.dump();
  await merge("company:vesna-oy", "company:vesna");
  expect(await asker.graph.dump()).toEqual(before);
});

test("both claims are behind one edge after a merge, and each behind its own after it is taken back", async () => {
  await asker.graph.load(writeBundle(harbour()), writeBundle(news("news", [VESNA_OY])));
  const before = { facts: await facts(), findings: await openFindings() };
  await merge("company:vesna-oy", "company:vesna");
  const fills = edgesOf(await asker.graph.dump(), "FILLS_GAP_IN");
  expect(fills).toMatchObject([
    { from: "company:vesna", properties: { claims: [expect.any(String), expect.any(String)] } },
  ]);
  expect(await openFindings()).not.toEqual(before.findings);
  await unmerge("company:vesna-oy");
  expect(await facts()).toEqual(before.facts);
  expect(await openFindings()).toEqual(before.findings);
});

test("what would join a thing to itself makes no edge, and the claim can still be found", async () => {
  await asker.graph.load(writeBundle(harbour()), writeBundle(news("news", [VESNA_OY])));
  const loops = async () =>
    (await asker.graph.dump())
      .map((line) => JSON.parse(line) as { readonly from?: string; readonly to?: string })
      .filter(({ from, to }) => from !== undefined && from === to);
  await merge("company:vesna-oy", "company:orlo");
  expect(await loops()).toEqual([]);
  expect(edgesOf(await asker.graph.dump(), "COMPETES_WITH")).toHaveLength(1);
  await rebuildProjection(asker.graph.graph);
  expect(await loops()).toEqual([]);
  const { data } = await asker.plain(
    `{ claims(first: 5, filter: { predicates: [COMPETES_WITH], subject: "Vesna Oy", object: "Orlo" }) {
      edges { node { statement subject { id } object { id } } } } }`,
  );
  expect(data?.claims).toEqual({
    edges: [
      {
        node: {
          statement: "Vesna Oy competes with Orlo.",
          subject: { id: "company:orlo" },
          object: { id: "company:orlo" },
        },
      },
    ],
  });
});

test("paths from the name and the id of the merged entity begin at the one that stays", async () => {
  await asker.graph.load(writeBundle(harbour()), writeBundle(news("news", [VESNA_OY])));
  await merge("company:vesna-oy", "company:vesna");
  for (const from of ["Vesna Oy", "company:vesna-oy"]) {
    const { data, errors } = await asker.plain(
      `query P($from: String!) { paths(from: $from, to: "Orlo") { length hops { relation { subject { id } object { id } } } } }`,
      { from },
    );
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain("company:vesna");
    expect(JSON.stringify(data)).not.toContain("company:vesna-oy");
  }
});
