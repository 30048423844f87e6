import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBundles } from "../../src/ingest/prepare.ts";
import { writeBundle } from "../bundle.ts";

test("a bundle with ten mistakes, of shape and of meaning, is told all ten, each with its line", async () => {
  const yaml = readFileSync(join(import.meta.dirname, "../ten-mistakes.yaml"), "utf8");
  const problems = await checkBundles([writeBundle(yaml)], null);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '4:3 "colour" is no field here. Known are id, title, description, questions.',
    '8:7 "company:a" is defined twice. Take one out, or give it another id.',
    '9:30 "product:none" is defined neither here nor in the graph. Define it under entities.',
    '12:5 "kind" has to be one of ARTICLE, REPORT, OFFICIAL, DATA_SET, FACT_SHEET, OTHER. Did you mean "ARTICLE"?',
    '17:5 "soon" is no EDTF date. Write 2026, 2026-03, 2026-03-02 or 2024/2025.',
    '22:74 The object of EXITS has to be MARKET, and "company:b" is COMPANY.',
    '23:82 "company:a" stands at both ends. A relation joins two entities.',
    "30:5 The quote has 4 code points, and its span 3. Correct one of them.",
    "37:5 The span ends at 101, and the text has 100 code points.",
    expect.stringMatching(/^40:16 "company:c" is defined neither here nor in the graph\./),
  ]);
});
