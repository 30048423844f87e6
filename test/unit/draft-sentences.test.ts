import { describe, expect, test } from "@jest/globals";
import { blocksOf } from "../../src/draft/blocks.ts";
import { sentencesOf } from "../../src/draft/sentences.ts";

function split(text: string, markers: readonly string[] = []): readonly string[] {
  const spans = markers.map((marker) => ({ start: text.indexOf(marker), end: text.indexOf(marker) + marker.length }));
  return sentencesOf(text, blocksOf({ text, blocks: null }, []), spans).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  test.each([
    [
      "abbreviations",
      "Mr. Ode met Dr. J. R. Holm of Brightwater Inc. in the U.S. Senate on Jan. 5. The hall was full.",
      2,
    ],
    ["an abbreviation that ends a sentence", "The crane was built by Orlo Inc. The harbour paid for it.", 2],
    [
      "decimals, versions and addresses",
      "Prices rose 3.5% to $1.2 million at orlo.example.com. Nobody minded v2.1 of it.",
      2,
    ],
    ["No. and e.g.", "See No. 5 and, e.g. Holm et al. 2019 for more. It is all there.", 2],
    ["a quote that closes after the stop", "“We left.” The others stayed. ‘Why?’ No one knew.", 4],
    ["a question in quotes within a sentence", "“Is it over?” asked the mayor. It was not.", 2],
    ["an ellipsis within a sentence", "He waited … and waited... but nobody came. Then it rained.", 2],
    ["stops within brackets", "The rule (see Art. 5. It is short.) was dropped. Few noticed.", 2],
    ["Chinese", "港口关闭了。船只离开！谁来？“没有人。”他说。", 4],
    ["Hindi", "बंदरगाह बंद है। जहाज चले गए। कौन आएगा?", 3],
    ["Arabic", "أغلق الميناء. من سيأتي؟ لا أحد.", 3],
    ["German", "Am 3. Oktober schloss der Hafen, z. B. für Kräne. Danach kam niemand.", 2],
  ])("%s", (_what, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test("A marker behind the stop belongs to the sentence before it, a narrative one does not.", () => {
    const text = "The port closed. [1] Ships left.¹ Holm (2020) counted them.";
    expect(split(text, ["[1]", "¹", "Holm (2020)"])).toEqual([
      "The port closed. [1]",
      "Ships left.¹",
      "Holm (2020) counted them.",
    ]);
  });

  test("A line that was wrapped goes on; paragraphs on lines of their own end.", () => {
    const wrapped =
      "The harbour board of the old town closed the northern quay on Monday\nMorning ferries were sent to the southern one, which is the smaller of\nthe two.";
    expect(split("The board closed\nthe quay on Monday.")).toEqual(["The board closed\nthe quay on Monday."]);
    expect(split(wrapped)).toHaveLength(1);
    expect(
      split("Harbour news\nThe board closed the quay. Ferries went south, as they had done before.\nTraders wait"),
    ).toEqual([
      "Harbour news",
      "The board closed the quay.",
      "Ferries went south, as they had done before.",
      "Traders wait",
    ]);
  });

  test("Headings and items are sentences without their marks; code and rules are none.", () => {
    expect(split("# The quay\n\n- First crane\n- Second crane. It is new.\n\n---\n\n```\na. B\n```\n\nDone.")).toEqual([
      ...["The quay", "First crane", "Second crane.", "It is new.", "Done."],
    ]);
  });

  test("What is set apart has no sentences.", () => {
    const text = "One. Two.\n\nReferences\n[1] Three. Four.";
    const blocks = blocksOf({ text, blocks: null }, [{ start: 11, end: text.length }]);
    expect(sentencesOf(text, blocks, [])).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });
});
