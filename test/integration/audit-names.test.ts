import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Caller } from "../../src/context.ts";
import {
  DeprecateClaimDocument,
  MergeEntitiesDocument,
  UnmergeEntitiesDocument,
} from "../../src/generated/operations.ts";
import { markTexts } from "../../src/refresh/marks.ts";
import { refresh } from "../../src/refresh/refresh.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { openAsker, type Asker } from "../ask.ts";
import { harbour, place, textOf, writeBundle, type RawBundle } from "../bundle.ts";

const CURATOR: Caller = { kind: "known", name: "ada", role: "curator" };
const NEWS = "Vesna has new cranes.";
const TWO = ["company:vesna", "company:vesna-oy"];

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker();
});

beforeEach(() => asker.graph.wipe());

afterAll(() => asker.graph.close());

const define = (...aliases: readonly string[]) => ({ id: "company:vesna-oy", name: "Vesna Cranes Oy", aliases });

/** A second text, about a firm that may bear the name of another. */
function news(entities: RawBundle["entities"] = [define("Vesna")]): RawBundle {
  return {
    bundle: { id: "bundle:news", title: "News" },
    entities,
    sources: [{ id: "source:news", kind: "ARTICLE", publisher: "Port", held: "QUOTES", text: textOf(NEWS) }],
    claims: [
      {
        statement: "Vesna has new cranes.",
        kind: "FACT",
        mentions: ["company:vesna-oy"],
        ...place("Vesna has new cranes", NEWS),
      },
    ],
  };
}

const names = (...aliases: readonly string[]): RawBundle => ({
  bundle: { id: "bundle:names", title: "Names" },
  entities: [define(...aliases)],
  sources: [],
  claims: [],
});

const load = (...bundles: readonly RawBundle[]) => asker.graph.load(...bundles.map((bundle) => writeBundle(bundle)));

async function found() {
  const { data, errors } = await asker.plain(
    "{ findings(rules: [AMBIGUOUS_NAME]) { edges { node { status severity explanation sources { id } claims { id } } } } }",
  );
  expect(errors).toEqual([]);
  const { edges } = data?.findings as {
    edges: {
      node: {
        status: string;
        severity: string;
        explanation: string;
        sources: { id: string }[];
        claims: { id: string }[];
      };
    }[];
  };
  return edges.map(({ node }) => ({
    ...node,
    sources: node.sources.map(({ id }) => id),
    claims: node.claims.map(({ id }) => id),
  }));
}

const statuses = async () => (await found()).map(({ status }) => status);

test("two texts that call different things by one name have one finding together, whichever came first", async () => {
  await load(harbour(), news());
  const [one, ...others] = await found();
  expect(others).toEqual([]);
  expect(one).toMatchObject({ status: "OPEN", severity: "MEDIUM", sources: ["source:article", "source:news"] });
  for (const id of TWO) expect(one?.explanation).toContain(id);
  expect(one?.claims.length).toBeGreaterThan(1);
  await asker.graph.wipe();
  await load(news(), harbour());
  expect(await found()).toEqual([one]);
  await markTexts(asker.graph.graph);
  await refresh(asker.graph.graph, { now: new Date() });
  expect(await found()).toEqual([one]);
});

test("a merge settles it, and taking the merge back opens it again", async () => {
  await load(harbour(), news());
  const variables = { id: "company:vesna-oy", into: "company:vesna", reason: "One firm." };
  await asker.lacuna.ask(MergeEntitiesDocument, variables, CURATOR);
  expect(await statuses()).toEqual(["CLOSED"]);
  await asker.lacuna.ask(UnmergeEntitiesDocument, { id: "company:vesna-oy", reason: "Two firms." }, CURATOR);
  expect(await statuses()).toEqual(["OPEN"]);
});

test("an alias that goes settles it, and one that comes raises it, though nothing else changes", async () => {
  await load(harbour(), news([define()]));
  expect(await found()).toEqual([]);
  await load(names("Vesna"));
  expect(await statuses()).toEqual(["OPEN"]);
  await load(names());
  expect(await statuses()).toEqual(["CLOSED"]);
  await load(names("Vesna"));
  await unloadBundle(asker.graph.graph, "bundle:names");
  expect(await statuses()).toEqual(["CLOSED"]);
});

test("it stays while one text speaks of either, and leaves nothing behind when that is gone", async () => {
  await load(names("Vesna"), harbour());
  const before = await asker.graph.dump();
  await load(news());
  expect((await found())[0]?.sources).toEqual(["source:article", "source:news"]);
  await unloadBundle(asker.graph.graph, "bundle:news");
  expect(await asker.graph.dump()).toEqual(before);
  expect((await found())[0]).toMatchObject({ status: "OPEN", sources: ["source:article"] });
});

test("a claim that no longer counts is left out of it, and its text where nothing else there speaks of either", async () => {
  await load(harbour(), news());
  const [{ claims } = { claims: [] }] = await found();
  const { data } = await asker.plain('{ claims(filter: { source: "source:news" }) { edges { node { id } } } }');
  const [edge] = (data?.claims as { edges: { node: { id: string } }[] }).edges;
  const id = edge?.node.id ?? "";
  expect(claims).toContain(id);
  await asker.lacuna.ask(DeprecateClaimDocument, { id, reason: "Read wrongly." }, CURATOR);
  expect(await found()).toMatchObject([
    { status: "OPEN", sources: ["source:article"], claims: claims.filter((one) => one !== id) },
  ]);
});

test("a market may be called what its product is called", async () => {
  const { entities, ...rest } = harbour();
  await load({
    ...rest,
    entities: entities.map((one) => (one.id === "product:cranes" ? { ...one, name: "Finnish cranes" } : one)),
  });
  expect(await found()).toEqual([]);
});

test("a reload that no longer mentions one of them leaves the finding to the text that speaks of the other", async () => {
  await load(names("Vesna"), harbour(), news());
  expect((await found())[0]?.sources).toEqual(["source:article", "source:news"]);
  const { claims, ...rest } = news();
  await load({ ...rest, claims: claims.map((claim) => ({ ...claim, mentions: ["company:orlo"] })) });
  expect(await found()).toMatchObject([{ status: "OPEN", sources: ["source:article"] }]);
});
