import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { place, textOf, writeBundle, harbour } from "../bundle.ts";
import { openKit, type Kit } from "../kit.ts";

const GAP = `query Gap($company: String!, $market: String, $without: [ID!]) {
  gap(company: $company, market: $market, without: $without) {
    __typename
    ... on GapAnalysis {
      summary
      market { id }
      exit { claims { id verdict } }
      candidates { company { id } tier score { low high } claims { id citations { source { id } } } }
    }
    ... on PremiseWithdrawn { message claims { id deprecated { reason } } }
    ... on SeveralExits { exits { object { id } } }
  }
}`;

interface Claim {
  readonly id: string;
  readonly verdict: string;
  readonly deprecated?: { readonly reason: string } | null;
  readonly citations: readonly { readonly source: { readonly id: string } | null }[];
}

interface Gap {
  readonly __typename: string;
  readonly market: { readonly id: string };
  readonly exit: { readonly claims: readonly Claim[] };
  readonly candidates: readonly { readonly company: { readonly id: string }; readonly claims: readonly Claim[] }[];
  readonly claims: readonly Claim[];
  readonly exits: readonly { readonly object: { readonly id: string } }[];
}

let kit: Kit;

async function gap(company: string, without?: readonly string[], market?: string): Promise<Gap> {
  return (await kit.askText<{ gap: Gap }>(GAP, { company, without, market })).gap;
}

/** A second text, in which the same company leaves another market. */
function second(): string {
  const text = "Orlo has left the Norwegian crane market.";
  const { entities } = harbour();
  return writeBundle({
    bundle: { id: "bundle:second", title: "More cranes" },
    entities: [
      ...entities.slice(0, 4),
      { id: "jurisdiction:no", name: "Norway" },
      { id: "market:no-cranes", name: "Norwegian cranes", ofProduct: "product:cranes", inPlace: "jurisdiction:no" },
    ],
    sources: [{ id: "source:second", kind: "ARTICLE", title: "Second", held: "QUOTES", text: textOf(text) }],
    claims: [
      {
        statement: "Orlo has left the Norwegian market for cranes.",
        kind: "FACT",
        predicate: "EXITS",
        subject: "company:orlo",
        object: "market:no-cranes",
        ...place("Orlo has left the Norwegian crane market", text),
      },
    ],
  });
}

beforeAll(async () => {
  kit = await openKit("micron-exit");
  await kit.graph.load(writeBundle(harbour()), second());
});

afterAll(() => kit.close());

describe("a gap without a source", () => {
  test("that is cited for the exit keeps its exit, which loses the citation", async () => {
    const before = await gap("Orlo", [], "Finnish cranes");
    const after = await gap("Orlo", ["source:gazette"], "Finnish cranes");
    expect(before.exit.claims.map(({ verdict }) => verdict)).toEqual(["UNVERIFIED"]);
    expect(after.exit.claims.map(({ verdict }) => verdict)).toEqual(["UNCITED"]);
    expect(after.candidates.map(({ company }) => company.id)).toEqual(["company:vesna"]);
  });

  test("that states the exit has lost its premise, and its claims are shown as the graph has them", async () => {
    const { __typename, claims } = await gap("Micron", ["source:micron-exit-article"]);
    expect(__typename).toBe("PremiseWithdrawn");
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ deprecated }) => deprecated === null)).toBe(true);
  });

  test("that states one of two exits is the gap of the other, without its market being named", async () => {
    expect((await gap("Orlo")).__typename).toBe("SeveralExits");
    expect((await gap("Orlo", ["source:second"])).market.id).toBe("market:fi-cranes");
    expect((await gap("Orlo", ["source:article"])).market.id).toBe("market:no-cranes");
    expect((await gap("Orlo", ["source:article"], "Finnish cranes")).__typename).toBe("PremiseWithdrawn");
  });

  test("that is not known is refused, as the answer would read as if nothing hung on it", async () => {
    const [refusal] = await kit.refused(GAP, { company: "Orlo", without: ["source:gazette", "source:none"] });
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", extensions: { argument: "without" } });
    expect(refusal?.message).toContain("source:none");
  });
});
