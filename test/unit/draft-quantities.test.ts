import { expect, test } from "@jest/globals";
import { readSentences } from "./draft-text.ts";
import { readStatements } from "../../src/draft/statements.ts";

type Row = readonly [
  text: string,
  measure: string | null,
  low: number | null,
  high: number | null,
  unit: string | null,
];

function rows(sentence: string): readonly Row[] {
  return readSentences([sentence]).quantities.map(({ text, measure, low, high, unit }) => [
    text,
    measure,
    low,
    high,
    unit,
  ]);
}

test.each<readonly [string, readonly Row[]]>([
  [
    "Net profit came to 567 million yuan ($79.6 million).",
    [
      ["567 million yuan", "net-profit", 566500000, 567500000, "CNY"],
      ["$79.6 million", "net-profit", 79550000, 79650000, "USD"],
    ],
  ],
  ["Investment reached nearly 25 billion RMB.", [["nearly 25 billion RMB", "investment", 24e9, 25e9, "CNY"]]],
  ["The yard made a loss of 194 million euros.", [["194 million euros", "net-profit", -194500000, -193500000, "EUR"]]],
  ["It employs about 1,400 people.", [["about 1,400 people", "employees", 1330, 1470, "people"]]],
  ["Its market share is 38.7%.", [["38.7%", "market-share", 38.65, 38.75, "percent"]]],
  [
    "Between 3 and 5 million tonnes were shipped.",
    [["Between 3 and 5 million tonnes", "shipments", 2500000, 5500000, "tonne"]],
  ],
  ["The price is $10 to $12.", [["$10 to $12", "price", 9.5, 12.5, "USD"]]],
  ["Orders were worth just over HK$2bn.", [["just over HK$2bn", "orders", 2e9, 2.08e9, "HKD"]]],
  ["The plant makes up to 5,000 wafers.", [["up to 5,000 wafers", null, 4500, 5000.5, "wafer"]]],
  ["He sold Rs 500 crore of steel.", [["Rs 500 crore", null, 4995000000, 5005000000, "INR"]]],
  ["Two and a half million homes have it.", [["Two and a half million homes", null, 2450000, 2550000, "home"]]],
  ["公司营收达到25亿元。", [["25亿元", "revenue", 2450000000, 2550000000, "CNY"]]],
  [
    "They bought 200 pounds of cheese for 300 pounds.",
    [
      ["200 pounds", null, 199.5, 200.5, "pound"],
      ["300 pounds", null, 299.5, 300.5, "GBP"],
    ],
  ],
])("%s gives its amounts", (sentence, expected) => {
  expect(rows(sentence)).toEqual(expected);
});

test.each<readonly [string, readonly Row[]]>([
  ["A 14-fold revenue surge followed.", [["14-fold", "revenue", 13.5, 14.5, "ratio"]]],
  ["Investment rose ninefold.", [["ninefold", "investment", 8.5, 9.5, "ratio"]]],
  ["It posted a 1,400% increase in revenue.", [["1,400% increase", "revenue", 14.5, 15.5, "ratio"]]],
  ["Revenue was up 12.5%.", [["up 12.5%", "revenue", 1.1245, 1.1255, "ratio"]]],
  ["Output fell by 30 percent.", [["by 30 percent", "output", 0.695, 0.705, "ratio"]]],
  [
    "Exports halved and imports more than tripled.",
    [
      ["halved", "exports", 0.495, 0.505, "ratio"],
      ["more than tripled", "imports", 3, 3.3, "ratio"],
    ],
  ],
  ["Revenue rose to 1,400% of the former level.", [["1,400%", "revenue", 13.5, 14.5, "ratio"]]],
  ["Output fell to a third of what it was.", [["a third", "output", 0.325, 0.335, "ratio"]]],
  ["Its share rose 2 percentage points.", [["2 percentage points", "market-share", 1.5, 2.5, "percent"]]],
])("%s gives growth as a ratio", (sentence, expected) => {
  expect(rows(sentence)).toEqual(expected);
});

test("a rise from one amount to another is two amounts, and no range", () => {
  expect(rows("Sales grew from 5 million euros to 7 million euros.").map(([text]) => text)).toEqual([
    "5 million euros",
    "7 million euros",
  ]);
});

test("a change and the level that it led to are two quantities", () => {
  expect(rows("Revenue rose 12.5% to €3.2bn.").map(([text, , , , unit]) => [text, unit])).toEqual([
    ["12.5%", "ratio"],
    ["€3.2bn", "EUR"],
  ]);
});

test.each([
  "A Boeing 737 with 5G and an H20 stood in hall No. 3 under Section 301.",
  "In 2024, on 17 October 2025, at 10:30, in the third quarter and in the 1990s.",
  "See Chapter 2, page 12, Article 5, or call +44 20 7946 0958.",
  "The 2nd of them came first, and a tale of two fortunes began.",
  "Read https://example.org/2024/17/300-workers instead.",
])("%s holds no quantity", (sentence) => {
  expect(rows(sentence)).toEqual([]);
});

test("a trend without a number is kept only where the measure is named", () => {
  const { quantities } = readSentences([
    "They are rapidly scaling up production.",
    "The mood is booming.",
    "Falling exports hurt.",
  ]);
  expect(quantities.map(({ text, measure, trend, low }) => [text, measure, trend, low])).toEqual([
    ["rapidly scaling up", "output", "RISING", null],
    ["Falling", "exports", "FALLING", null],
  ]);
});

test("spans count in the whole text and give the words back", () => {
  const { text, quantities } = readSentences(["It is 𝒜 sign.", "They paid €3.2bn for 40 cranes."]);
  expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(["€3.2bn", "40 cranes"]);
});

test("a statement is uncited where it has a number and no marker in it or directly after it", () => {
  const text = "Sales rose 5%. Sales fell 6% [1]. Sales rose 7%.[2] Nothing else.";
  const cuts = [
    [0, 14],
    [15, 33],
    [34, 48],
    [52, 65],
  ] as const;
  const markers = [
    { start: 29, end: 32, text: "[1]", labels: ["1"] },
    { start: 48, end: 51, text: "[2]", labels: ["2"] },
  ];
  const sentences = cuts.map(([start, end]) => ({ start, end }));
  const { uncited, quantities } = readStatements({ text, sentences, markers, taken: [], known: [] });
  expect(quantities).toHaveLength(3);
  expect(uncited).toEqual([{ start: 0, end: 14 }]);
});

test("a long text of numbers and names is read in a time that grows with its length", () => {
  const sentences = Array.from({ length: 2000 }, (_, at) => `Acme paid ${String(at + 2100)} workers 5 million euros.`);
  const started = performance.now();
  expect(readSentences(sentences).quantities).toHaveLength(4000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
