import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ClaimsDocument, TraceDocument, type TraceQueryVariables } from "../../src/generated/operations.ts";
import { place, textOf, writeBundle } from "../bundle.ts";
import { PROJECT } from "../graph.ts";
import { idsOf, must, nodesOf, openKit, type Kit } from "../kit.ts";

const BAN = "The 2023 ban on its products in “critical infrastructure” by Beijing";
const FEN = "去年🏗冬天，奥洛公司退出芬兰港口起重机市场。维萨公司正在扩大产能，以填补港口留下的空缺。";
const FEN_QUOTES = ["奥洛公司退出芬兰港口起重机市场", "维萨公司正在扩大产能", FEN];

let kit: Kit;

async function trace(variables: TraceQueryVariables) {
  return (await kit.ask(TraceDocument, variables)).trace;
}

async function found(text: string, first = 3) {
  return (await trace({ text, first })).map(({ match, claim }) => [match, claim.statement]);
}

/** A text in Chinese, with a claim in each of its two sentences and one that spans both. */
function chineseBundle(): string {
  return writeBundle(
    {
      bundle: { id: "bundle:fen", title: "起重机" },
      entities: [
        { id: "company:aoluo", name: "奥洛公司" },
        { id: "company:weisa", name: "维萨公司" },
      ],
      sources: [
        {
          id: "source:fen",
          kind: "ARTICLE",
          title: "起重机",
          held: "FULL_TEXT",
          text: {
            ...textOf(FEN),
            file: "fen.txt",
            sentences: FEN.split(/(?<=。)/).map((sentence) => [place(sentence, FEN).start, place(sentence, FEN).end]),
          },
        },
      ],
      claims: FEN_QUOTES.map((quote, index) => ({
        statement: ["Aoluo left.", "Weisa expands.", "One thing led to the other."][index],
        kind: "FACT",
        mentions: ["company:aoluo"],
        ...place(quote, FEN),
      })),
    },
    { "fen.txt": FEN },
  );
}

beforeAll(async () => {
  kit = await openKit("micron-exit", "background", "demo");
  await kit.graph.load(chineseBundle());
});

afterAll(() => kit.close());

describe("a text", () => {
  test("that is a quote to the letter is an exact match", async () => {
    expect(await found(BAN)).toContainEqual(["EXACT", "Beijing imposed the 2023 ban."]);
  });

  test("brings all claims of its sentence, in the order of the text", async () => {
    expect((await found(BAN, 1)).map(([, statement]) => statement)).toEqual([
      "The 2023 ban bars Micron's products.",
      "Beijing imposed the 2023 ban.",
      "The ban concerns Micron's products in critical infrastructure.",
      "The 2023 ban is a retaliation for US sanctions.",
      "The ban has left Micron little choice but to leave.",
    ]);
  });

  test.each([
    ["A PLAIN RETALIATION?? no: a CLEAR retaliation, for US sanctions!", "PART"],
    ["a clear retaliation for us sanctions", "EXACT"],
    ["clear retaliation for US", "PART"],
    [`It is said that ${BAN}, of all places, was imposed.`, "PART"],
    ["Chinese data centers will get no more server chips sold by Micron, it decided to stop", "SIMILAR"],
  ])("%s is a match of its own closeness", async (text, match) => {
    const [first] = await trace({ text });
    expect(first?.match).toBe(match);
  });

  test("that is held is matched as a whole sentence, too", async () => {
    const [first] = await trace({ text: "And yet the firm is walking off." });
    expect(first).toMatchObject({
      match: "EXACT",
      claim: { statement: "Orlo is walking off from the Finnish market for harbour cranes." },
    });
  });

  test("first counts sentences: one sentence with all its claims, none with none", async () => {
    expect(await found(BAN, 0)).toEqual([]);
    const places = (await trace({ text: "These firms, backed by massive government support", first: 1 })).map(
      ({ claim }) => claim.statedIn.source.id,
    );
    expect(new Set(places)).toEqual(new Set(["source:micron-exit-article"]));
    expect(places).toHaveLength(7);
  });

  test("puts the exact before the part, and the part before the similar", async () => {
    const order = ["EXACT", "PART", "SIMILAR"];
    const matches = (await trace({ text: "Orlo has left the Finnish market for harbour cranes.", first: 20 })).map(
      ({ match }) => order.indexOf(match),
    );
    expect(matches.length).toBeGreaterThan(1);
    expect(matches).toEqual([...matches].sort());
  });

  test.each([
    "The weather in Paris is nice today",
    "Yellow submarines sail under Antarctic glaciers every Tuesday",
    "Micron",
    "the of and",
    "🎉🎉",
    'AND ( ~ "',
    "天气很好",
    "今天巴黎的天气非常好，我们去公园散步吧",
  ])("that nothing says, such as %s, is answered with nothing and not with the nearest nonsense", async (text) => {
    expect(await trace({ text })).toEqual([]);
  });
});

describe("a text without spaces between its words", () => {
  test("is an exact match as a whole sentence and as a quote", async () => {
    expect(await found("奥洛公司退出芬兰港口起重机市场", 1)).toContainEqual(["EXACT", "Aoluo left."]);
    expect(await found("去年🏗冬天，奥洛公司退出芬兰港口起重机市场。", 1)).toContainEqual(["EXACT", "Aoluo left."]);
  });

  test("is a part where its letters are a part", async () => {
    expect(await found("退出芬兰港口起重机")).toContainEqual(["PART", "Aoluo left."]);
    expect(await found("据报道，维萨公司正在扩大产能，令人惊讶")).toContainEqual(["PART", "Weisa expands."]);
  });

  test("is no part where it is too short to say anything", async () => {
    expect(await found("港口")).toEqual([]);
  });

  test("never brings one claim twice, even one that spans two sentences", async () => {
    const ids = idsOf((await trace({ text: FEN, first: 10 })).map(({ claim }) => claim));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a claim and a relation", () => {
  test("a claim leads to its sentence, its citation and a verdict", async () => {
    const { claims } = await kit.ask(ClaimsDocument, { filter: { predicates: ["RETALIATES_FOR"], kinds: ["CAUSAL"] } });
    const ban = must(nodesOf(claims).find(({ statedIn }) => statedIn.source.id === "source:micron-exit-article"));
    const [only, ...more] = await trace({ claim: ban.id });
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      match: "GIVEN",
      claim: {
        id: ban.id,
        kind: "CAUSAL",
        validTime: "2023",
        origins: [{ id: "bundle:micron-exit" }],
        subject: { id: "policy:cn-micron-ban-2023" },
        object: { id: "policy:us-tech-sanctions" },
        relation: { predicate: "RETALIATES_FOR" },
        citations: [{ marker: "[2]", source: { id: "source:bloomberg-cambricon-sales", held: "TITLE_ONLY" } }],
        deprecated: null,
        browserUrl: `browser:${ban.id}`,
      },
    });
    expect(only?.summary).toContain("[2]");
  });

  test("a mark without a reference is unresolved, and names no source", async () => {
    const [first] = await trace({ text: "Varsa can build 60 cranes a year" });
    expect(first?.claim).toMatchObject({
      verdict: "UNRESOLVED",
      citations: [{ marker: "[9]", verdict: "UNRESOLVED", source: null }],
    });
  });

  test("a claim that cites nothing is uncited", async () => {
    const [first] = await trace({ text: "Varsa’s revenue grew sixfold" });
    expect(first?.claim).toMatchObject({ verdict: "UNCITED", citations: [] });
  });

  test("a symmetric relation that a claim names is the one that can be looked up, ends and all", async () => {
    const { claims } = await kit.ask(ClaimsDocument, { filter: { predicates: ["COMPETES_WITH"] } });
    expect(claims.totalCount).toBeGreaterThan(6);
    const text = `query ($id: ID!) { claim(id: $id) { relation { id predicate subject { id } object { id } claims { id } } } }`;
    for (const { id } of nodesOf(claims)) {
      interface Relation {
        id: string;
        subject: { id: string };
        object: { id: string };
        claims: { id: string }[];
      }
      const { claim } = await kit.askText<{ claim: { relation: Relation } }>(text, { id });
      const again = `query ($id: ID!) { relation(id: $id) { id predicate subject { id } object { id } claims { id } } }`;
      expect(await kit.askText(again, { id: claim.relation.id })).toEqual({ relation: claim.relation });
      expect(idsOf(claim.relation.claims)).toContain(id);
      expect(claim.relation.subject.id < claim.relation.object.id).toBe(true);
    }
  });

  test("a relation leads to every live claim behind it, in the order of the text", async () => {
    const text = `{ company(name: "Orlo") { exits { edges { relation { id claims { id } } } } } }`;
    interface Answer {
      company: { exits: { edges: { relation: { id: string; claims: { id: string }[] } }[] } };
    }
    const { relation } = must((await kit.askText<Answer>(text)).company.exits.edges[0]);
    const traces = await trace({ relation: relation.id });
    expect(idsOf(traces.map(({ claim }) => claim))).toEqual(idsOf(relation.claims));
    expect(traces.map(({ match, claim }) => [match, claim.statedIn.source.id])).toEqual([
      ["GIVEN", "source:demo-article"],
      ["GIVEN", "source:demo-article"],
      ["GIVEN", "source:harbour-gazette"],
    ]);
  });

  test("ids that nothing has lead nowhere", async () => {
    expect(await trace({ claim: "claim:nothing" })).toEqual([]);
    expect(await trace({ relation: "relation:nothing" })).toEqual([]);
    expect(await trace({ claim: "company:micron" })).toEqual([]);
  });

  test.each([
    ["none", {}],
    ["none, said with null", { text: null, claim: null, relation: null }],
    ["two", { text: "Micron exits", claim: "claim:x" }],
    ["two ids", { claim: "claim:x", relation: "relation:x" }],
    ["three", { text: "Micron exits", claim: "claim:x", relation: "relation:x" }],
  ])("of text, claim and relation just one is given, so %s is refused", async (_how, variables) => {
    const text =
      "query ($text: String, $claim: ID, $relation: ID) { trace(text: $text, claim: $claim, relation: $relation) { match } }";
    const [refusal] = await kit.refused(text, variables);
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(refusal?.message).toMatch(/exactly one/);
  });
});

describe("where the text is held", () => {
  const files: Readonly<Record<string, string>> = {
    "source:demo-article": readFileSync(join(PROJECT, "seeds/demo/article.txt"), "utf8"),
    "source:harbour-gazette": readFileSync(join(PROJECT, "seeds/demo/harbour-gazette.txt"), "utf8"),
    "source:background-fact-sheet": readFileSync(join(PROJECT, "seeds/background/fact-sheet.txt"), "utf8"),
    "source:fen": FEN,
  };

  test("what stands before and after a quote joins with it to a piece of the file, cut in code points", async () => {
    const asked = `query ($after: String) { claims(first: 100, after: $after) { pageInfo { endCursor } edges { node { id
      statedIn { source { id held } quote start end before after } } } } }`;
    interface Stated {
      source: { id: string; held: string };
      quote: string | null;
      start: number;
      end: number;
      before: string | null;
      after: string | null;
    }
    interface Answer {
      claims: { pageInfo: { endCursor: string }; edges: { node: { statedIn: Stated } }[] };
    }
    const one = await kit.askText<Answer>(asked);
    const two = await kit.askText<Answer>(asked, { after: one.claims.pageInfo.endCursor });
    let behindEmoji = 0;
    let compared = 0;
    for (const { statedIn } of [...nodesOf(one.claims), ...nodesOf(two.claims)]) {
      const { source, quote, start, end, before, after } = statedIn;
      const file = files[source.id];
      if (file === undefined) {
        expect([before, after]).toEqual([null, null]);
        continue;
      }
      expect(source.held).toBe("FULL_TEXT");
      const points = Array.from(file);
      const cut = points.slice(start, end).join("");
      if (quote !== null) expect(cut).toBe(quote);
      const head = Array.from(must(before)).length;
      const tail = Array.from(must(after)).length;
      expect(points.slice(start - head, end + tail).join("")).toBe(`${must(before)}${cut}${must(after)}`);
      compared += 1;
      if (/\p{Extended_Pictographic}/u.test(must(before))) behindEmoji += 1;
    }
    expect(compared).toBeGreaterThan(90);
    expect(behindEmoji).toBeGreaterThan(2);
  });
});
