import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { createCuration } from "../../src/curation/index.ts";
import { loadBundles } from "../../src/ingest/load.ts";
import { unloadBundle } from "../../src/ingest/unload.ts";
import { harbour, place, textOf, withClaims, writeBundle, type RawBundle } from "../bundle.ts";
import { cutEverywhere, NOW, type Work } from "../crash.ts";
import { openTestGraph, type TestGraph } from "../graph.ts";
import { importTable, writeImport } from "../import.ts";

const NEWS = "Vesna Oy is moving in. Vesna Oy competes with Orlo [1]. Its sales rose 3-fold.";

/** A second text about the same market, that calls the rival by a name of its own. */
function news(): RawBundle {
  return {
    bundle: { id: "bundle:news", title: "News" },
    entities: [{ id: "company:vesna-oy", name: "Vesna Oy" }],
    sources: [
      {
        id: "source:news",
        kind: "ARTICLE",
        title: "News",
        held: "QUOTES",
        text: textOf(NEWS),
        references: [{ label: "1", source: "source:gazette" }],
      },
    ],
    claims: [
      {
        statement: "Vesna Oy fills the gap.",
        kind: "FACT",
        predicate: "FILLS_GAP_IN",
        subject: "company:vesna-oy",
        object: "market:fi-cranes",
        ...place("Vesna Oy is moving in", NEWS),
      },
      {
        statement: "Vesna Oy does not compete with Orlo.",
        kind: "FACT",
        negated: true,
        predicate: "COMPETES_WITH",
        subject: "company:vesna-oy",
        object: "company:orlo",
        cites: ["1"],
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

/** The first bundle with everything changed that a load can change. */
function changed(): RawBundle {
  const base = withClaims(harbour(), (claim, index) =>
    index === 2 ? undefined : index === 0 ? { ...claim, kind: "OPINION" } : claim,
  );
  return {
    ...base,
    entities: [
      ...base.entities.map((entity) => (entity.id === "company:vesna" ? { ...entity, name: "Vesna Group" } : entity)),
      { id: "company:kaja", name: "Kaja" },
    ],
    claims: [
      ...base.claims,
      {
        statement: "Kaja sells there.",
        kind: "FACT",
        predicate: "SERVES",
        subject: "company:kaja",
        object: "market:fi-cranes",
        cites: ["1"],
        ...place("Orlo has left the Finnish crane market"),
      },
    ],
  };
}

/** A busy machine takes its time for some hundred loads. */
const PATIENCE_MS = 900_000;

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});

beforeEach(() => graph.wipe());

afterAll(() => graph.close());

async function expectSafe(work: Work): Promise<void> {
  const { statements, states, wrong } = await cutEverywhere(graph, work);
  expect(wrong).toEqual([]);
  // Each transaction that the work commits leaves another graph; a work that commits once has nothing to cut.
  expect(states).toBeGreaterThan(2);
  expect(statements).toBeGreaterThan(states);
}

test(
  "a load that is cut off anywhere leaves nothing that the next start and load do not finish",
  async () => {
    await graph.load(writeBundle(harbour()), writeBundle(news()));
    const path = writeBundle(changed());
    await expectSafe((cut) => loadBundles(cut, [path], { now: NOW }));
  },
  PATIENCE_MS,
);

test(
  "a load in slices that is cut off anywhere is there as a whole or not at all",
  async () => {
    await graph.load(writeBundle(harbour()));
    const path = writeBundle(news());
    await expectSafe((cut) => loadBundles(cut, [path], { now: NOW, most: 2 }));
  },
  PATIENCE_MS,
);

test(
  "an import that is cut off anywhere is finished by the next start, or done again",
  async () => {
    await graph.load(writeBundle(harbour()));
    const files = writeImport();
    await expectSafe((cut) => importTable(cut, files, { most: 3 }));
  },
  PATIENCE_MS,
);

test(
  "an unload that is cut off anywhere is finished by the next start",
  async () => {
    await graph.load(writeBundle(harbour()), writeBundle(news()));
    await expectSafe(async (cut) => {
      const loaded = await graph.dump();
      if (!loaded.some((line) => line.includes('"id":"bundle:news"') && line.includes('"Bundle"'))) return;
      await unloadBundle(cut, "bundle:news", { now: NOW });
    });
  },
  PATIENCE_MS,
);

test(
  "a merge that is cut off anywhere is finished by the next start",
  async () => {
    await graph.load(writeBundle(harbour()), writeBundle(news()));
    const request = { id: "company:vesna-oy", by: "ada", key: "one", expectedVersion: null };
    await expectSafe((cut) => createCuration(cut, () => NOW).mergeEntities(request, "company:vesna", "The same firm."));
  },
  PATIENCE_MS,
);

test(
  "a deprecation that is cut off anywhere is finished by the next start",
  async () => {
    await graph.load(writeBundle(harbour()), writeBundle(news()));
    const [exit] = (await graph.dump())
      .map((line) => JSON.parse(line) as { properties: { id?: string; predicate?: string } })
      .filter(({ properties }) => properties.predicate === "EXITS");
    const request = { id: exit?.properties.id ?? "", by: "ada", key: "two", expectedVersion: null };
    await expectSafe((cut) => createCuration(cut, () => NOW).deprecateClaim(request, "It is wrong."));
  },
  PATIENCE_MS,
);
