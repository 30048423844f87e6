import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openKit, type Kit } from "../kit.ts";

let kit: Kit;

beforeAll(async () => {
  kit = await openKit("examples/burgers-in-russia", "examples/search-in-china");
});

afterAll(() => kit.close());

interface Answer {
  readonly gap: {
    readonly candidates: readonly { readonly tier: string; readonly company: { readonly name: string } }[];
  };
}

test.each([
  ["McDonald's", ["A Vkusno & tochka", "B Burger King", "B Smart Service"]],
  ["Starbucks", ["A Stars Coffee"]],
  ["Google", ["A Baidu", "B Bing", "B Sogou", "B Soso"]],
])("who follows %s is answered from a text that was drafted", async (company, wanted) => {
  const { gap } = await kit.askText<Answer>(
    `query ($company: String!) { gap(company: $company) { ... on GapAnalysis { candidates { tier company { name } } } } }`,
    { company },
  );
  expect(gap.candidates.map(({ tier, company: { name } }) => `${tier} ${name}`)).toEqual(wanted);
});

test("the citation that was exchanged for another is found", async () => {
  const { trace } = await kit.askText<{ trace: readonly { claim: { citations: readonly object[] } }[] }>(
    `{ trace(text: "stepped into the Russian coffee shop market that August") { claim { citations { marker verdict source { title } } } } }`,
  );
  expect(trace[0]?.claim.citations).toEqual([
    {
      marker: "[5]",
      verdict: "MISMATCH",
      source: { title: "An open letter to employees from David Shear, President International, RBI" },
    },
  ]);
});

test("the number of the text that has no source is a finding", async () => {
  const { findings } = await kit.askText<{ findings: { edges: readonly { node: { explanation: string } }[] } }>(
    `{ findings(rules: [UNCITED_NUMBER], first: 50) { edges { node { explanation } } } }`,
  );
  expect(findings.edges.map(({ node }) => node.explanation).join("\n")).toContain("nearly 20%");
});
