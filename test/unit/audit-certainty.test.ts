import { describe, expect, test } from "@jest/globals";
import type { ClaimRow } from "../../src/generated/cypher.ts";
import { citing, foundBy, say, type Saying } from "./audit-builder.ts";
import { source } from "./gap-builder.ts";

describe("a hedge that a later sentence drops", () => {
  const quay: Saying = { kind: "OPINION", mentions: ["jurisdiction:kotka"] };
  const hedged = say({ ...quay, hedge: "perhaps", quote: "perhaps the busiest quay in the north" });
  const flat = (more: Saying = {}) =>
    say({ ...quay, at: 100, quote: "has lost the busiest quay in the north", ...more });

  test("is found with both sentences", () => {
    const [found, ...others] = foundBy("HEDGE_DROPPED", [hedged, flat()]);
    expect(others).toEqual([]);
    expect(found?.claims).toHaveLength(2);
    expect(found?.explanation).toContain("hedged by “perhaps”");
  });

  test("is found for a relation, whatever the words", () => {
    const leaves = (more: Saying) =>
      say({ subject: "company:orlo", predicate: "EXITS", object: "market:cranes", ...more });
    const claims = [leaves({ hedge: "reportedly" }), leaves({ at: 100 })];
    const gaps = [{ leaver: "company:orlo", market: "market:cranes" }];
    expect(foundBy("HEDGE_DROPPED", claims, { gaps }).map(({ severity }) => severity)).toEqual(["HIGH"]);
    expect(
      foundBy("HEDGE_DROPPED", [leaves({ hedge: "reportedly" }), leaves({ at: 100, object: "market:forklifts" })]),
    ).toEqual([]);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["keeps a hedge", [hedged, flat({ quote: "arguably the busiest quay in the north" })]],
    ["is earlier", [{ ...hedged, statedIn: { ...hedged.statedIn, start: 300, end: 310 } }, flat()]],
    ["has another superlative", [hedged, flat({ quote: "has lost the oldest quay in the north" })]],
    ["is about another place", [hedged, flat({ mentions: ["jurisdiction:turku"] })]],
    ["is in another text", [hedged, flat({ in: source("source:other") })]],
    ["is somebody else's words", [hedged, flat({ kind: "QUOTATION" })]],
    ["has a source of its own", [hedged, flat({ cites: [citing(source("source:survey"))] })]],
    ["denies it", [hedged, flat({ negated: true })]],
  ])("is not found where the later sentence %s", (_title, claims) => {
    expect(foundBy("HEDGE_DROPPED", claims)).toEqual([]);
  });
});

describe("a hedge of the cited source that the sentence drops", () => {
  const chatter = source("source:gazette", { title: "Orlo to leave Finnish harbour cranes, sources say" });
  const flat = (more: Saying = {}) =>
    say({
      subject: "company:orlo",
      predicate: "EXITS",
      object: "market:cranes",
      quote: "Orlo has decided to leave Finnish harbour cranes",
      modality: "PLANNED",
      cites: [citing(chatter)],
      ...more,
    });

  test("is found in its title", () => {
    const [found] = foundBy("HEDGE_DROPPED", [flat()]);
    expect(found?.explanation).toContain("“sources say”");
    expect(found?.sources).toEqual(["source:gazette", "source:text"]);
  });

  test("is found in what it says of the same relation", () => {
    const plain = { ...chatter, title: "Harbour news" };
    const told = flat({ in: plain, hedge: "two people said", cites: [] });
    expect(foundBy("HEDGE_DROPPED", [flat({ cites: [citing(plain)] }), told])[0]?.claims).toHaveLength(2);
    expect(foundBy("HEDGE_DROPPED", [flat({ cites: [citing(plain)] }), flat({ in: plain, cites: [] })])).toEqual([]);
  });

  test.each([
    "Orlo may leave Finnish harbour cranes",
    "Is Orlo leaving Finnish harbour cranes?",
    "Orlo mulls exit from Finnish harbour cranes",
    "Orlo is said to leave Finnish harbour cranes",
    "Orlo to quit Finnish harbour cranes, according to people close to it",
  ])("is found in the title “%s”", (title) => {
    expect(foundBy("HEDGE_DROPPED", [flat({ cites: [citing({ ...chatter, title })] })])).toHaveLength(1);
  });

  test("is found where a plan is told as done, and not where it is told as a plan", () => {
    const cites = [citing({ ...chatter, title: "Orlo plans to leave Finnish harbour cranes" })];
    expect(foundBy("HEDGE_DROPPED", [flat({ cites, modality: "DONE" })])).toHaveLength(1);
    expect(foundBy("HEDGE_DROPPED", [flat({ cites })])).toEqual([]);
  });

  test.each<[string, Saying]>([
    ["the sentence has a hedge", { hedge: "reportedly" }],
    ["the words of the sentence have one", { quote: "Orlo will reportedly leave Finnish harbour cranes" }],
    ["the sentence says something else", { quote: "Orlo goes on selling forklifts" }],
    [
      "the sentence names another company",
      { subject: "company:krell", quote: "Krell has left Finnish harbour cranes" },
    ],
    ["the citation is about something else", { cites: [citing(chatter, "MISMATCH")] }],
    ["the sentence is a view", { kind: "OPINION" }],
    ["the title is sure", { cites: [citing({ ...chatter, title: "Orlo leaves Finnish harbour cranes" })] }],
    [
      "the title names the month of May",
      { cites: [citing({ ...chatter, title: "Orlo left Finnish harbour cranes in May 2025" })] },
    ],
  ])("is not found where %s", (_title, more) => {
    expect(foundBy("HEDGE_DROPPED", [flat(more)])).toEqual([]);
  });
});

describe("a forecast as evidence", () => {
  const study = source("source:study", { published: "2025-06", title: "How small yards grow" });
  const news = source("source:news", { published: "2026-01-20", title: "Small yards grow" });
  const foreseen = (more: Saying = {}) =>
    say({
      kind: "FORECAST",
      modality: "POSSIBLE",
      mentions: ["product:cranes"],
      quote: "small yards will build more cranes than old makers",
      cites: [citing(study)],
      ...more,
    });
  const event = (more: Saying = {}) =>
    say({
      at: 200,
      mentions: ["product:cranes"],
      quote: "Small yards build most cranes",
      cites: [citing(news, "UNVERIFIED", "[2]")],
      ...more,
    });
  const found = (...claims: readonly ClaimRow[]) => foundBy("FORECAST_AS_EVIDENCE", claims);

  test("is found where the text gives the same as happened, by later sources", () => {
    const [only, ...others] = found(foreseen(), event());
    expect(others).toEqual([]);
    expect(only?.sources).toEqual(["source:study", "source:text"]);
    expect(only?.explanation).toContain("2025-06");
  });

  test("is found in quoted words about the future", () => {
    expect(found(foreseen({ kind: "QUOTATION" }), event())).toHaveLength(1);
  });

  test.each<[string, readonly ClaimRow[]]>([
    ["it is dated", [foreseen({ validTime: "2030" }), event()]],
    [
      "its words name a year",
      [foreseen({ quote: "in 2024 it wrote that small yards will build more cranes" }), event()],
    ],
    [
      "it is told as a forecast",
      [foreseen({ statement: "The study forecast that small yards will build more cranes." }), event()],
    ],
    ["it is hedged", [foreseen({ hedge: "in its view" }), event()]],
    ["it looks further ahead", [foreseen({ quote: "small yards will build still more cranes" }), event()]],
    ["nothing of it is said to have happened", [foreseen(), event({ mentions: ["product:forklifts"] })]],
    [
      "its source is later than the events",
      [foreseen({ cites: [citing({ ...study, published: "2026-02" })] }), event()],
    ],
    ["its source has no date", [foreseen({ cites: [citing({ ...study, published: null })] }), event()]],
  ])("is not found where %s", (_title, claims) => {
    expect(found(...claims)).toEqual([]);
  });

  test("is found where the source is older than the event that it is cited for", () => {
    expect(found(event({ validTime: "2025-12", cites: [citing(study)] }))).toHaveLength(1);
  });

  test.each<[string, Saying]>([
    ["may be as old as its source", { validTime: "2025" }],
    ["has another source that is late enough", { validTime: "2025-12", cites: [citing(study), citing(news)] }],
    ["is a plan", { validTime: "2025-12", modality: "PLANNED" }],
    ["is a forecast with a date", { validTime: "2030", kind: "FORECAST" }],
  ])("is not found where the event %s", (_title, more) => {
    expect(found(event({ cites: [citing(study)], ...more }))).toEqual([]);
  });
});

describe("an opinion put as a fact", () => {
  const bold = (more: Saying = {}) =>
    say({ kind: "OPINION", mentions: ["market:cranes"], quote: "the largest market in the world", ...more });
  const found = (...claims: readonly ClaimRow[]) => foundBy("OPINION_AS_FACT", claims);

  test.each<[string, Saying]>([
    ["a superlative among a named whole", {}],
    ["a never or a no longer that could be counted", { quote: "Finland no longer needs foreign cranes" }],
    ["a judgement put as a fact", { kind: "FACT", quote: "the best cranes that money buys" }],
  ])("is found in %s", (_title, more) => {
    expect(found(bold(more))).toHaveLength(1);
  });

  test.each<[string, Saying]>([
    ["with a hedge", { hedge: "arguably" }],
    ["with a hedge in its words", { quote: "perhaps the largest market in the world" }],
    ["with a citation", { cites: [citing(source("source:paper"))] }],
    ["that is somebody's", { quote: "what Varsa calls the largest market in the world" }],
    ["that nothing could check", { quote: "a strategic blunder" }],
    ["with a superlative of taste alone", { quote: "the most beautiful of towns" }],
    ["that is no longer than a figure of speech", { quote: "Finland no longer sleeps" }],
    ["that is a fact with a superlative", { kind: "FACT" }],
  ])("is not found in a view %s", (_title, more) => {
    expect(found(bold(more))).toEqual([]);
  });

  test("is not found a second time where the text drops a hedge", () => {
    const hedged = bold({ hedge: "arguably", quote: "arguably the largest market in the world" });
    expect(found(hedged, bold({ at: 100 }))).toEqual([]);
  });
});
