import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ClaimsDocument, FindingsDocument, TraceDocument } from "../../src/generated/operations.ts";
import { openAsker, type Asker } from "../ask.ts";

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit", "background", "demo");
});

afterAll(async () => {
  await asker.graph.close();
});

async function claimsWith(verdict: "MISMATCH" | "SUPPORTED" | "UNRESOLVED", bundle: string) {
  const filter = { verdicts: [verdict], origins: [`bundle:${bundle}`] };
  return (await asker.ask(ClaimsDocument, { filter, first: 100 })).claims.edges.map(({ node }) => node);
}

test("all that stands under the second marker of the article is a mismatch, and nothing else is", async () => {
  const wrong = await claimsWith("MISMATCH", "micron-exit");
  expect(wrong.map(({ statement }) => statement)).toEqual([
    "The 2023 ban bars Micron's products.",
    "Beijing imposed the 2023 ban.",
    "The ban concerns Micron's products in critical infrastructure.",
    "The 2023 ban is a retaliation for US sanctions.",
    "The ban has left Micron little choice but to leave.",
  ]);
  for (const { id } of wrong) {
    const { trace } = await asker.ask(TraceDocument, { claim: id });
    expect(trace[0]?.claim.citations.map(({ marker }) => marker)).toEqual(["[2]"]);
    expect(trace[0]?.summary).toContain("wrongly");
  }
  expect(await claimsWith("MISMATCH", "background")).toEqual([]);
});

test("for the ban the first reference is the better one; for the retaliation none is named", async () => {
  const better = async (text: string) => {
    const { trace } = await asker.ask(TraceDocument, { text });
    return trace
      .filter(({ match }) => match === "EXACT")
      .map(({ claim }) => [claim.statement, claim.citations[0]?.betterSource?.source.id ?? null]);
  };
  expect(await better("The 2023 ban on its products")).toContainEqual([
    "The 2023 ban bars Micron's products.",
    "source:reuters-micron-exit",
  ]);
  expect(await better("a clear retaliation for US sanctions")).toContainEqual([
    "The 2023 ban is a retaliation for US sanctions.",
    null,
  ]);
});

test("a citation whose text is held and says it is supported, with the words", async () => {
  const supported = await claimsWith("SUPPORTED", "demo");
  expect(supported.map(({ statement }) => statement)).toContain("Orlo has left the Finnish market for harbour cranes.");
  const { trace } = await asker.ask(TraceDocument, { claim: supported[0]?.id ?? "" });
  expect(trace[0]?.claim.citations[0]?.reason).toContain("The cited text says");
  expect(await claimsWith("SUPPORTED", "micron-exit")).toEqual([]);
});

test("the findings on the article are those that an editor would want", async () => {
  const { findings } = await asker.ask(FindingsDocument, { first: 100 });
  const onArticle = findings.edges.filter(({ node }) =>
    [...node.sources.map(({ id }) => id)].includes("source:micron-exit-article"),
  );
  const rules = onArticle.map(({ node }) => node.rule);
  for (const rule of [
    "CITATION_MISMATCH",
    "CONTRADICTION",
    "NUMBERS_DISAGREE",
    "HEDGE_DROPPED",
    "FORECAST_AS_EVIDENCE",
  ]) {
    expect(rules).toContain(rule);
  }
  const statements = (rule: string) =>
    findings.edges
      .filter(({ node }) => node.rule === rule)
      .flatMap(({ node }) => node.claims.map(({ statement }) => statement));
  expect(statements("CITATION_MISMATCH")).toContain("The 2023 ban is a retaliation for US sanctions.");
  expect(statements("CONTRADICTION")).toEqual(
    expect.arrayContaining([
      "Political pressure from Washington dictates Micron's exit.",
      "The ban has left Micron little choice but to leave.",
    ]),
  );
  expect(statements("NUMBERS_DISAGREE")).toEqual(
    expect.arrayContaining([
      "Cambricon's revenue has surged 14-fold.",
      "Cambricon's quarterly revenue rose by 1,400%.",
    ]),
  );
  expect(statements("UNCITED_NUMBER")).toContain("Cambricon's revenue has surged 14-fold.");
  expect(statements("UNCITED_LOAD_BEARING")).toContain("Massive government support backs YMTC.");
  expect(statements("HEDGE_DROPPED")).toContain(
    "Micron has decided to stop selling server chips to Chinese data centers.",
  );
});

test("claims that cannot hold together name each other, and their relations are disputed", async () => {
  const { data } = await asker.plain(`{
    company(name: "Micron") { forcedOutBy { edges { relation { support { sources kind verdict disputed } claims { statement contradictedBy { statement } } } } } }
  }`);
  const company = data?.company as {
    forcedOutBy: { edges: { relation: { support: object; claims: { contradictedBy: { statement: string }[] }[] } }[] };
  };
  for (const { relation } of company.forcedOutBy.edges) {
    expect(relation.support).toMatchObject({ sources: 1, kind: "CAUSAL", disputed: true });
    expect(relation.claims[0]?.contradictedBy).toHaveLength(1);
  }
});

test("verdicts and open findings are labels, which Neo4j Browser can colour", async () => {
  const run = (text: string) =>
    asker.graph.graph.run<object, { n: number }>(
      { name: "test", mode: "read", text, integers: [], columns: [], shapes: {}, blank: {} },
      {},
    );
  expect((await run("MATCH (c:Claim:Mismatch:Questioned) RETURN count(c) AS n"))[0]?.n).toBeGreaterThan(4);
  expect(
    await run(
      "MATCH (c:Claim) WHERE size([l IN labels(c) WHERE l IN ['Supported','Unverified','Mismatch','Unresolved','Uncited']]) <> 1 RETURN count(c) AS n",
    ),
  ).toEqual([{ n: 0 }]);
});
