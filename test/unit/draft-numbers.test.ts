import { describe, expect, test } from "@jest/globals";
import { readSentences } from "./draft-text.ts";

type Row = readonly [text: string, low: number | null, high: number | null, unit: string | null];

function rows(sentence: string): readonly Row[] {
  return readSentences([sentence]).quantities.map(({ text, low, high, unit }) => [text, low, high, unit]);
}

describe("numbers as people write them", () => {
  test.each<readonly [string, readonly Row[]]>([
    [
      "The pump cost $.4 million, or about .6% of it.",
      [
        ["$.4 million", 350_000, 450_000, "USD"],
        ["about .6%", 0.57, 0.63, "percent"],
      ],
    ],
    ["A barge costs CHF 2'750'000 there.", [["CHF 2'750'000", 2_749_999.5, 2_750_000.5, "CHF"]]],
    ["La grue a coûté 1’250’000 francs suisses.", [["1’250’000 francs suisses", 1_249_999.5, 1_250_000.5, "CHF"]]],
    ["The result came in at minus $6 million.", [["minus $6 million", -6.5e6, -5.5e6, "USD"]]],
    ["Le résultat est de moins 3 millions d'euros.", [["moins 3 millions d'euros", -3.5e6, -2.5e6, "EUR"]]],
    ["Hacía doce grados bajo cero.", [["doce grados bajo cero", -12.5, -11.5, "grado"]]],
    [
      "Rs 2,50,000 crore was spent on 3 lakh homes.",
      [
        ["Rs 2,50,000 crore", 2_499_995_000_000, 2_500_005_000_000, "INR"],
        ["3 lakh homes", 250_000, 350_000, "home"],
      ],
    ],
    ["A three-fifths majority passed it.", [["three-fifths", 0.595, 0.605, "ratio"]]],
    ["Une majorité des deux tiers est requise.", [["deux tiers", 0.665, 0.675, "ratio"]]],
    [
      "It loaded 14 t of coal and 20 kt of ore, then 640 000 t in June.",
      [
        ["14 t", 13.5, 14.5, "t"],
        ["20 kt", 19.5, 20.5, "kt"],
        ["640 000 t", 639_999.5, 640_000.5, "t"],
      ],
    ],
    [
      "The bank raised its rate by 25 basis points to 3.75 percent.",
      [
        ["25 basis points", 24.5, 25.5, "basis point"],
        ["3.75 percent", 3.745, 3.755, "percent"],
      ],
    ],
    ["Die Zinsen stiegen um 50 Basispunkte.", [["50 Basispunkte", 49.5, 50.5, "basis point"]]],
    [
      "Rund 3.600 Plätze fehlen, ca. 0,75 % davon hier.",
      [
        ["Rund 3.600 Plätze", 3_420, 3_780, "plätze"],
        ["ca. 0,75 %", 0.7125, 0.7875, "percent"],
      ],
    ],
    [
      "该厂有2000万用户，卖出40个水泵，雇用了1500工人。",
      [
        ["2000万", 19_995_000, 20_005_000, null],
        ["40个", 39.5, 40.5, "个"],
        ["1500", 1499.5, 1500.5, null],
      ],
    ],
    ["管道长２．５公里。", [["２．５公里", 2.45, 2.55, "公里"]]],
  ])("%s", (sentence, expected) => {
    expect(rows(sentence)).toEqual(expected);
  });

  test.each([
    ["It sold 12 cookies.", "cookie"],
    ["It showed 12 movies.", "movie"],
    ["It kept 12 species.", "species"],
    ["It ran 12 buses.", "bus"],
    ["It ground 12 lenses.", "lens"],
    ["It opened 12 factories.", "factory"],
    ["Salen 12 camiones de la planta.", "camión"],
    ["Se abrieron 12 hoteles en la costa.", "hotel"],
    ["Il y a 12 bateaux dans le port.", "bateau"],
  ])("%s counts %s", (sentence, unit) => {
    expect(rows(sentence).map((row) => row[3])).toEqual([unit]);
  });
});

describe("a number that is part of a name is none", () => {
  test.each([
    "H-1B visas are rare.",
    "It serves QLT7 applications and RX480 accelerators.",
    "The QLM-70B model claims parity.",
    "Covid-19 and F-35 jets, 5G masts, a form 10-K and 401(k) plans.",
    "Section 301, Article 5, Phase 2, chapter 7, and GPT-4.",
    "Update 4.2 came, and it runs under Quay X 11.10 as well.",
    "Its number in the list is 2871553.",
    "Der ICE 704 hielt nach Artikel 5 an Gleis 3.",
    "Le vol 815 suit l'article 12 de la loi.",
    "El artículo 14 cita la fase 3 del plan.",
    "第15条说，波音737很大。",
    "Arvik beat Dorn 102-98.",
    "It opened at 7.30 pm.",
    "Bis zum 31.12. blieb alles stehen.",
    "该公司5月14日停产，在90年代成立。",
    "The Quay Slate 4 512 GB came.",
  ])("%s", (sentence) => {
    expect(rows(sentence)).toEqual([]);
  });

  test("though what stands beside it may be counted", () => {
    expect(rows("In London 300 people met four Airbus A320 jets.")).toEqual([
      ["300 people", 299.5, 300.5, "people"],
      ["four Airbus A320 jets", 3.5, 4.5, "jet"],
    ]);
  });
});

describe("a percentage is a change only where the words say so", () => {
  test.each<readonly [string, string, string | null]>([
    ["Shipments fell despite 30% tariffs.", "percent", "tariff"],
    ["Sales rose despite a 45% share of imports.", "percent", "market-share"],
    ["Die Einfuhren sanken trotz Zöllen von 25 Prozent.", "percent", "tariff"],
    ["Les ventes ont chuté malgré des droits de douane de 25 %.", "percent", "tariff"],
    ["Las ventas cayeron pese a aranceles del 25 %.", "percent", "tariff"],
    ["尽管关税为25%，进口下降了。", "percent", "tariff"],
    ["Imports fell 30% in May.", "ratio", "imports"],
    ["It cut its exports by a record 30 percent.", "ratio", "exports"],
    ["Der Umsatz sank um 30 Prozent.", "ratio", "revenue"],
    ["Les ventes ont reculé de 30 %.", "ratio", "revenue"],
    ["Las ventas cayeron un 30 %.", "ratio", "revenue"],
    ["进口下降了30%。", "ratio", "imports"],
    ["Its share rose two percentage points.", "percent", "market-share"],
  ])("%s", (sentence, unit, measure) => {
    const { quantities } = readSentences([sentence]);
    expect(quantities.filter(({ low }) => low !== null).map((one) => [one.unit, one.measure])).toEqual([
      [unit, measure],
    ]);
  });
});

describe("a measure is said only where the text says it", () => {
  test.each([
    "The harbour, whose revenue fell, has 300 cranes.",
    "It asked for $5 million after the loss of its pier.",
    "Investors who follow prices met 40 times in 3 days.",
  ])("%s says of no number what it measures", (sentence) => {
    expect(readSentences([sentence]).quantities.filter(({ low, measure }) => low !== null && measure !== null)).toEqual(
      [],
    );
  });

  test("also behind words that describe it", () => {
    const { quantities } = readSentences(["Exports of pipes to Norland were worth $3.4bn."]);
    expect(quantities.map(({ measure }) => measure)).toEqual(["exports"]);
  });
});

describe("a bare number has the unit of what its sentence counts", () => {
  test.each<readonly [string, readonly (string | null)[]]>([
    ["Of 90 wells, fewer than 20 of them are metered.", ["well", "well"]],
    ["It won 12 of its last 15 matches.", ["match", "match"]],
    ["Four of the cities paid.", ["city"]],
    ["Their mean age is 41 years, against 34 before.", ["year", "year"]],
  ])("%s", (sentence, units) => {
    expect(rows(sentence).map((row) => row[3])).toEqual(units);
  });
});

test("the US of US$ names no country", () => {
  const known = [{ name: "US", entity: "jurisdiction:us" }];
  expect(readSentences(["Ada Lind gave US$1,000 to the fund."], known).mentions.map(({ text }) => text)).not.toContain(
    "US",
  );
});
