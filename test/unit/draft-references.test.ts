import { describe, expect, test } from "@jest/globals";
import { readPlain } from "../../src/draft/documents/plain.ts";
import { readReferences } from "../../src/draft/references.ts";

describe("a list", () => {
  const entries = ["Holm, J. (2020). Cranes. Quay Press.", "Ode, B. (2019). Ropes. Quay Press."];

  test.each([
    ["[1] ", "[2] "],
    ["1. ", "2. "],
    ["1) ", "2) "],
    ["(1) ", "(2) "],
    ["¹ ", "² "],
    ["[^1]: ", "[^2]: "],
  ])("Labels such as %s are read, and the entries have exact spans.", (first, second) => {
    const list = `${first}${entries[0] ?? ""}\n${second}${entries[1] ?? ""}`;
    const text = `The quay is closed.\n\nReferences\n\n${list} ”’\n`;
    const { references, apart } = readReferences(readPlain(text));
    expect(references.map(({ label, title }) => [label, title])).toEqual([
      ["1", "Cranes"],
      ["2", "Ropes"],
    ]);
    expect(references.map(({ start, end }) => text.slice(start, end))).toEqual(list.split("\n"));
    expect(text.slice(0, apart[0]?.start)).toBe("The quay is closed.\n\n");
  });

  test.each(["Sources", "## Works cited", "Literaturverzeichnis", "Références", "Список литературы", "参考文献"])(
    "%s announces one.",
    (heading) => {
      expect(readReferences(readPlain(`Words.\n\n${heading}\n\n[1] ${entries[0] ?? ""}`)).references).toHaveLength(1);
    },
  );

  test("Without labels they are made of author and year; wrapped entries stay whole.", () => {
    const text = `Words.\n\nReferences\n\nÖde, B., & Lee, C. (2019a). Ropes. Quay\n    Press.\nÖde, B. (2019b). Knots. Quay Press.\nWorld Crane Organization. (2020). Report on cranes. Quay Press.`;
    expect(readReferences(readPlain(text)).references.map(({ label }) => label)).toEqual([
      ...["Öde2019a", "Öde2019b", "WorldCraneOrganization2020"],
    ]);
  });

  test("A list without a heading is known at the end, and numbered points are none.", () => {
    const list = entries.map((entry, index) => `[${index + 1}] ${entry}`).join("\n");
    expect(readReferences(readPlain(`Words [1].\n\n${list}`)).references).toHaveLength(2);
    expect(readReferences(readPlain("What to do:\n\n1. Close the quay\n2. Sell the crane")).references).toEqual([]);
  });
});
