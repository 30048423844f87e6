import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { harbour, place, textOf, writeBundle } from "../bundle.ts";
import { PROJECT } from "../graph.ts";
import { idsOf, must, nodesOf, openKit, type Kit } from "../kit.ts";

const SENTENCES = `query Sentences($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    length
    sentences(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { start end text lead verdict claims { id verdict statedIn { start end } } } }
    }
  }
}`;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
  readonly lead: string | null;
  readonly verdict: string | null;
  readonly claims: readonly { id: string; verdict: string; statedIn: { start: number; end: number } }[];
}

interface Answer {
  readonly source: {
    readonly length: number | null;
    readonly sentences: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly cursor: string; readonly node: Sentence }[];
    };
  };
}

let kit: Kit;

async function page(id: string, first = 100, after: string | null = null) {
  return (await kit.askText<Answer>(SENTENCES, { id, first, after })).source;
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "demo");
});

afterAll(() => kit.close());

describe("the sentences of a source", () => {
  test("with what leads up to them are its text to the letter, where the text is held", async () => {
    const text = readFileSync(join(PROJECT, "seeds/demo/article.txt"), "utf8");
    const { length, sentences } = await page("source:demo-article");
    const read = nodesOf(sentences).map(({ lead, text: words }) => `${lead ?? ""}${words ?? ""}`);
    expect(text.startsWith(read.join(""))).toBe(true);
    expect(length).toBe(Array.from(text).length);
  });

  test("come in pages that go on where the last one ended", async () => {
    const whole = nodesOf((await page("source:demo-article")).sentences);
    const read: Sentence[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { sentences } = await page("source:demo-article", 4, after);
      expect(sentences.totalCount).toBe(whole.length);
      read.push(...nodesOf(sentences));
      ({ endCursor: after, hasNextPage: more } = sentences.pageInfo);
    }
    expect(read).toEqual(whole);
  });

  test("have no words where the text is not held, and every claim stands in one", async () => {
    const sentences = nodesOf((await page("source:micron-exit-article")).sentences);
    expect(sentences.every(({ text, lead }) => text === null && lead === null)).toBe(true);
    for (const { start, end, claims } of sentences) {
      for (const { statedIn } of claims) expect(statedIn.start < end && statedIn.end > start).toBe(true);
    }
    const { claims } = await kit.askText<{ claims: { totalCount: number } }>(
      '{ claims(filter: { source: "source:micron-exit-article" }, first: 0) { totalCount } }',
    );
    expect(new Set(sentences.flatMap((sentence) => idsOf(sentence.claims))).size).toBe(claims.totalCount);
  });

  test("are worth what their weakest claim is", async () => {
    const order = ["SUPPORTED", "UNVERIFIED", "MISMATCH", "UNRESOLVED", "UNCITED"];
    const sentences = nodesOf((await page("source:micron-exit-article")).sentences);
    expect(new Set(sentences.map(({ verdict }) => verdict)).size).toBeGreaterThan(2);
    for (const { verdict, claims } of sentences) {
      const worst = Math.max(...claims.map((claim) => order.indexOf(claim.verdict)));
      expect(verdict).toBe(claims.length === 0 ? null : order[worst]);
    }
  });

  test("count code points, also between the pages of a text with characters outside the basic plane", async () => {
    const text = "🏗🏗 One crane fell. 🚢 Two ships sank.\n\n三艘船沉没。 Four.";
    const bundle = harbour();
    const [article, ...others] = bundle.sources;
    const folder = writeBundle(
      {
        ...bundle,
        sources: [{ ...article, held: "FULL_TEXT", text: { ...textOf(text), file: "a.txt" } }, ...others],
        claims: [{ statement: "A crane fell.", kind: "FACT", mentions: ["company:orlo"], ...place("crane", text) }],
      },
      { "a.txt": text },
    );
    await kit.graph.load(folder);
    const first = await page("source:article", 1);
    const rest = await page("source:article", 9, must(first.sentences.pageInfo.endCursor));
    const read = [...nodesOf(first.sentences), ...nodesOf(rest.sentences)];
    expect(read.map((sentence) => `${must(sentence.lead)}${must(sentence.text)}`).join("")).toBe(text);
  });

  test("are none for a source that is only cited, and a cursor of something else is refused", async () => {
    const { source } = await kit.askText<Answer>(SENTENCES, { id: "source:reuters-micron-exit", first: 5 });
    expect([source.length, source.sentences.totalCount, source.sentences.edges]).toEqual([null, 0, []]);
    const after = Buffer.from("after:source:x").toString("base64url");
    const [refusal] = await kit.refused(SENTENCES, { id: "source:demo-article", first: 5, after });
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", extensions: { argument: "after" } });
  });
});

describe("the sources that state claims", () => {
  test("are told from those that are only cited", async () => {
    const { sources } = await kit.askText<{
      sources: { totalCount: number; edges: { node: { id: string; claims: { totalCount: number } } }[] };
    }>("{ sources(stating: true, first: 100) { totalCount edges { node { id claims(first: 0) { totalCount } } } } }");
    expect(idsOf(nodesOf(sources))).toContain("source:micron-exit-article");
    expect(sources.totalCount).toBe(sources.edges.length);
    for (const { claims } of nodesOf(sources)) expect(claims.totalCount).toBeGreaterThan(0);
    const all = await kit.askText<{ sources: { totalCount: number } }>("{ sources(first: 0) { totalCount } }");
    expect(all.sources.totalCount).toBeGreaterThan(sources.totalCount);
  });
});

describe("findings", () => {
  test("can be limited to severities", async () => {
    const ask = async (severities: readonly string[] | null) =>
      (
        await kit.askText<{ findings: { totalCount: number; edges: { node: { severity: string } }[] } }>(
          "query F($severities: [Severity!]) { findings(severities: $severities, first: 100) { totalCount edges { node { severity } } } }",
          { severities },
        )
      ).findings;
    const [all, high, rest] = [await ask(null), await ask(["HIGH"]), await ask(["MEDIUM", "LOW"])];
    expect(high.totalCount).toBeGreaterThan(0);
    expect(nodesOf(high).every(({ severity }) => severity === "HIGH")).toBe(true);
    expect(high.totalCount + rest.totalCount).toBe(all.totalCount);
  });
});
