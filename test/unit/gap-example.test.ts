import { expect, test } from "@jest/globals";
import { analysis, article, claim, componentOf, entity, MARKET, sheet } from "./gap-builder.ts";

const UNKNOWN = { OVERLAP: [0, 20], INCUMBENCY: [0, 20], CAPACITY: [0, 10], POLICY: [-10, 10] };

test("on the article alone the four candidates have the published tiers, scores and ranks", () => {
  const { candidates } = analysis(article());
  expect(
    candidates.map(({ company, tier, rank, tied, score, separableFromNext }) => {
      return [company.id, tier, rank, tied, score, separableFromNext];
    }),
  ).toEqual([
    ["company:cxmt", "A", 1, true, { low: 19.6, high: 94 }, false],
    ["company:ymtc", "A", 1, true, { low: 19.6, high: 94 }, null],
    ["company:samsung", "B", 3, true, { low: 0, high: 70 }, false],
    ["company:sk-hynix", "B", 3, true, { low: 0, high: 70 }, null],
  ]);
});

test("on the article alone every component has the published range", () => {
  const ranges = analysis(article()).candidates.map(({ components }) => components.map(({ low, high }) => [low, high]));
  const named = [[9.6, 24], UNKNOWN.OVERLAP, UNKNOWN.INCUMBENCY, [4, 10], [4, 10], [2, 10]];
  const rivals = [[0, 0], UNKNOWN.OVERLAP, UNKNOWN.INCUMBENCY, [4, 10], UNKNOWN.POLICY, UNKNOWN.CAPACITY];
  expect(ranges).toEqual([named, named, rivals, rivals]);
});

test("each component says in a sentence how its range comes about, and an unknown one what would settle it", () => {
  const found = analysis(article());
  expect(componentOf(found, "company:cxmt", "NAMED_AS_FILLER").explanation).toBe(
    "Said to be filling the gap, in progress (0.8 x 30); the best evidence is uncited (q 0.4): 9.6 to 24.",
  );
  expect(componentOf(found, "company:cxmt", "POLICY").explanation).toBe(
    "Helped by cn (1 x 10; uncited, q 0.4: 4 to 10); together 4 to 10.",
  );
  expect(componentOf(found, "company:cxmt", "CAPACITY").explanation).toBe(
    "Capacity said to rise, level unknown (0.5..1 x 10); the best evidence is uncited (q 0.4): 2 to 10.",
  );
  const policy = componentOf(found, "company:samsung", "POLICY");
  expect(policy).toMatchObject({ known: false, claims: [] });
  expect(policy.explanation).toBe("Nothing in these sources says which policies help or restrict Samsung: -10 to 10.");
  expect(policy.wouldSettle).toBe("Which policies back or restrict Samsung, and in which market.");
  for (const { components } of found.candidates) {
    for (const { known, wouldSettle } of components) expect(wouldSettle === null).toBe(known);
  }
});

test("on the article alone the six warnings of the published example are given, and no other", () => {
  const { warnings } = analysis(article());
  expect(warnings.map(({ code }) => code)).toEqual([
    "FILLER_UNCITED",
    "FILLING_IN_PROGRESS",
    "OVERLAP_UNKNOWN",
    "REACHED_BY_COREFERENCE",
    "OPEN_LIST",
    "LEAVER_INFERRED",
  ]);
  expect(warnings.map(({ claims }) => claims.length)).toEqual([2, 2, 0, 4, 2, 2]);
});

test("the companies of the other market and the leaver are excluded by id, each with its reason", () => {
  const { excluded } = analysis(article());
  expect(excluded.map(({ company, reasons }) => [company.id, reasons.map(({ code }) => code)])).toEqual([
    ["company:cambricon", ["OTHER_MARKET"]],
    ["company:micron", ["IS_THE_LEAVER"]],
    ["company:nvidia", ["OTHER_MARKET"]],
  ]);
  const [cambricon, micron, nvidia] = excluded.map(({ reasons }) => reasons[0]);
  expect(cambricon?.explanation).toBe(
    "Nothing here ties Cambricon to Chinese server memory; elsewhere, Cambricon serves Chinese AI accelerators.",
  );
  expect(micron?.explanation).toBe(
    "Micron is the one that leaves Chinese server memory; elsewhere, Micron remains in cn-auto-memory.",
  );
  expect(nvidia?.explanation).toContain("Nvidia is barred from Chinese AI accelerators");
  expect(cambricon?.claims).toHaveLength(1);
});

test("the summary says what the evidence is worth, then who is named, then that the ranges overlap", () => {
  expect(analysis(article()).summary).toBe(
    "That Micron has decided to leave Chinese server memory is cited, but nobody can check it here, as the cited text is " +
      "not held; who fills the gap is uncited. Named as filling the gap: CXMT and YMTC, which nothing here tells apart; " +
      "named as competing or selling there: Samsung and SK Hynix, which nothing here tells apart. The ranges of all " +
      "candidates overlap, so that the scores alone separate none of them.",
  );
});

test("the answer carries the exit with its claims, the markets that are kept, and the version of the method", () => {
  const found = analysis(article());
  expect(found.exit).toMatchObject({ predicate: "EXITS", subject: entity("company:micron"), object: entity(MARKET) });
  expect(found.exit.claims).toHaveLength(1);
  expect(found.remainsIn.map(({ object }) => object.id)).toEqual(["market:cn-auto-memory"]);
  expect(found.methodVersion).toBe("1");
  expect(found.matchedAlias).toBeNull();
});

test("where facts of another source decide the order within a tier, the summary says which and who states them", () => {
  const facts = [
    claim(["company:micron", "SUPPLIES", "product:dram"], sheet()),
    claim(["company:micron", "SUPPLIES", "product:nand-flash"], sheet()),
    claim(["company:ymtc", "SUPPLIES", "product:nand-flash"], sheet()),
    claim(["company:cxmt", "SUPPLIES", "product:dram"], sheet()),
    claim(["company:cxmt", "SERVES", MARKET], sheet()),
  ];
  const found = analysis([...article(), ...facts]);
  expect(found.candidates.slice(0, 2).map(({ company, tied }) => [company.id, tied])).toEqual([
    ["company:cxmt", false],
    ["company:ymtc", false],
  ]);
  expect(found.summary).toContain(
    "CXMT stands before YMTC by presence in the market (“Fact sheet”), though their ranges overlap",
  );
});

test("what is said alike of both neighbours is not named among what decides between them", () => {
  const listed = claim(["policy:list", "RESTRICTS", "company:ymtc"], sheet({ kind: "OFFICIAL" }));
  const found = analysis([...article(), listed]);
  expect(found.candidates.map(({ company }) => company.id).slice(0, 2)).toEqual(["company:cxmt", "company:ymtc"]);
  expect(found.summary).toContain("CXMT stands before YMTC by policy wind (“Fact sheet”), though their ranges overlap");
});

test("a hedge of the cited source is said with the premise", () => {
  const cited = exit("Exclusive: Micron to exit, sources say");
  const found = analysis([...article().filter(({ predicate }) => predicate !== "EXITS"), cited]);
  expect(found.summary).toContain("and the cited source itself hedges it (“sources say”)");
});

function exit(title: string) {
  const [first] = article();
  if (first === undefined) throw new Error("the article has an exit");
  const [citation] = first.citations;
  if (citation?.source == null) throw new Error("the exit is cited");
  return { ...first, citations: [{ ...citation, source: { ...citation.source, title } }] };
}
