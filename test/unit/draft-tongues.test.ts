import { expect, test } from "@jest/globals";
import { readSentences } from "./draft-text.ts";

type Row = readonly [text: string, low: number | null, high: number | null, unit: string | null];

function rows(sentence: string): readonly Row[] {
  return readSentences([sentence]).quantities.map(({ text, low, high, unit }) => [text, low, high, unit]);
}

test.each<readonly [string, readonly Row[]]>([
  [
    "Der Hafen steigerte den Umsatz um 12,5 Prozent auf 15,9 Milliarden Euro.",
    [
      ["um 12,5 Prozent", 1.1245, 1.1255, "ratio"],
      ["15,9 Milliarden Euro", 15.85e9, 15.95e9, "EUR"],
    ],
  ],
  ["Der Verkehr ist um 12 Prozent gestiegen.", [["12 Prozent gestiegen", 1.115, 1.125, "ratio"]]],
  ["Danach wird der Verkehr um 8,5 Prozent sinken.", [["um 8,5 Prozent", 0.9145, 0.9155, "ratio"]]],
  [
    "Es sind rund 12.000 Einwohner und 194 Mio. Euro Verlust.",
    [
      ["rund 12.000 Einwohner", 11400, 12600, "einwohner"],
      ["194 Mio. Euro", -194.5e6, -193.5e6, "EUR"],
    ],
  ],
  [
    "Le port a perdu 13,3 milliards d'euros, soit près de 30 % du total.",
    [
      ["13,3 milliards d'euros", 13.25e9, 13.35e9, "EUR"],
      ["près de 30 %", 28.8, 30, "percent"],
    ],
  ],
  ["Les prix sont en baisse de 23,2 % dans le port.", [["23,2 %", 0.7675, 0.7685, "ratio"]]],
  [
    "La empresa facturó 2.400 millones de euros con el puerto.",
    [["2.400 millones de euros", 2399.5e6, 2400.5e6, "EUR"]],
  ],
  [
    "价格上涨百分之二十，订单增加了三倍。",
    [
      ["上涨百分之二十", 1.195, 1.205, "ratio"],
      ["增加了三倍", 3.5, 4.5, "ratio"],
    ],
  ],
  [
    "产量翻了一番，占市场的近三成。",
    [
      ["翻了一番", 1.5, 2.5, "ratio"],
      ["近三成", 0.288, 0.3, "ratio"],
    ],
  ],
  [
    "该厂投资三千万美元，约占四分之一。",
    [
      ["三千万美元", 25e6, 35e6, "USD"],
      ["约占四分之一", 0.2375, 0.2625, "ratio"],
    ],
  ],
])("%s gives its amounts in its own tongue", (sentence, expected) => {
  expect(rows(sentence)).toEqual(expected);
});

test("a point parts thousands only in a text that writes its fractions behind a comma", () => {
  expect(rows("The rod is 12.125 metres long.")).toEqual([["12.125 metres", 12.1245, 12.1255, "metre"]]);
  expect(rows("Der Damm ist mit 12.125 Metern der längste.")[0]?.[1]).toBe(12124.5);
});

test.each<readonly [string, readonly Row[]]>([
  ["It was -20 °C there.", [["-20 °C", -20.5, -19.5, "°c"]]],
  ["The result was minus 3.2 million dollars.", [["minus 3.2 million dollars", -3.25e6, -3.15e6, "USD"]]],
  ["It employs 12 000 people.", [["12 000 people", 11999.5, 12000.5, "people"]]],
  ["Roughly one in four wafers failed.", [["Roughly one in four", 0.2375, 0.2625, "ratio"]]],
  ["At least two-thirds of the crew left.", [["At least two-thirds", 0.67, 0.737, "ratio"]]],
  ["Prices rose by a factor of 3.5.", [["3.5", 3.45, 3.55, "ratio"]]],
  [
    "It sold 42 systems, up from 36 a year earlier.",
    [
      ["42 systems", 41.5, 42.5, "system"],
      ["36", 35.5, 36.5, "system"],
    ],
  ],
  [
    "Its share fell from 14 to 9 percent.",
    [
      ["14", 13.5, 14.5, "percent"],
      ["9 percent", 8.5, 9.5, "percent"],
    ],
  ],
  ["The index gained 250 basis points.", [["250 basis points", 249.5, 250.5, "basis point"]]],
  ["It cost $1.8–2.2 billion.", [["$1.8–2.2 billion", 1.75e9, 2.25e9, "USD"]]],
  ["More than 200 McDonald's restaurants closed.", [["More than 200 McDonald's restaurants", 200, 220, "restaurant"]]],
  ["It hired 1,200 more people.", [["1,200 more people", 1199.5, 1200.5, "people"]]],
  ["The Swedish yard lost kr 2.1 billion.", [["kr 2.1 billion", -2.15e9, -2.05e9, "SEK"]]],
  ["It ran at 12½ percent.", [["12½ percent", 12.45, 12.55, "percent"]]],
  ["They want to order 16 to 20 turbines.", [["16 to 20 turbines", 15.5, 20.5, "turbine"]]],
])("%s is read as people read it", (sentence, expected) => {
  expect(rows(sentence)).toEqual(expected);
});

test.each(["Call 0555 014 220.", "Its 737 MAX order is late.", "The odds are 3-to-1.", "第3条只写了这些。"])(
  "%s has no amount",
  (sentence) => {
    expect(rows(sentence)).toEqual([]);
  },
);

test.each<readonly [string, readonly Row[]]>([
  ["I sold 1,234 shares per person on shop.com.", [["1,234 shares", 1233.5, 1234.5, "share"]]],
  [
    "It runs five offices in 20 countries.",
    [
      ["five offices", 4.5, 5.5, "office"],
      ["20 countries", 19.5, 20.5, "country"],
    ],
  ],
  ["One in 100,000 has it.", [["100,000", 99999.5, 100000.5, null]]],
  ["The firm has over 20 years of experience.", [["over 20 years", 20, 22, "year"]]],
  [
    "It spent $46 million over 8 years.",
    [
      ["$46 million", 45.5e6, 46.5e6, "USD"],
      ["8 years", 7.5, 8.5, "year"],
    ],
  ],
  ["Shares closed at 45.20 there.", [["45.20", 45.195, 45.205, null]]],
  ["The fab makes 12 300 mm wafers.", [["300 mm", 299.5, 300.5, "mm"]]],
  [
    "It sold 300 $40 tickets.",
    [
      ["300", 299.5, 300.5, null],
      ["$40", 39.5, 40.5, "USD"],
    ],
  ],
  ["A fast 300 kW charger came.", [["300 kW", 299.5, 300.5, "kw"]]],
  ["Sales minus 5 million in costs.", [["5 million", 4.5e6, 5.5e6, null]]],
  ["数百万人来了。", []],
  ["一点五亿元。", []],
])("%s is no number of another tongue or habit", (sentence, expected) => {
  expect(rows(sentence)).toEqual(expected);
});
