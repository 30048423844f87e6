import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import Ajv from "ajv";
import { readPlain } from "../../src/draft/documents/plain.ts";
import { readReferences } from "../../src/draft/references.ts";
import { cslOf } from "../../src/draft/references/csl.ts";

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, "../csl/csl-data.json"), "utf8")) as object;
const ENTRIES = [
  "Holm, J., & van der Ode, B. (2020, spring). Cranes. Quay Notes, 4(1). https://doi.org/10.5555/q.1",
  "World Crane Board. Guide to cranes. 3rd ed. Arden: Quay Press; 2015.",
  "“Cranes for sale.” Bay Post, 3 May 2019. https://bay.example/a",
  "Lee, S. (2018, May–June). Hooks. Quay Notes.",
  "Ibid., 4.",
  "It is a long story that nobody can tell.",
];

function items(entries: readonly string[]) {
  const list = entries.map((entry, index) => `[${index + 1}] ${entry}`).join("\n");
  return cslOf(readReferences(readPlain(`Words.\n\nReferences\n\n${list}`)).references);
}

test("References are valid CSL-JSON; notes that name no work of their own are left out.", () => {
  const found = items(ENTRIES);
  const isValid = new Ajv().compile(SCHEMA);
  expect([isValid(found), isValid.errors]).toEqual([true, null]);
  expect(found).toEqual([
    {
      id: "1",
      type: "article-journal",
      title: "Cranes",
      author: [
        { family: "Holm", given: "J." },
        { family: "van der Ode", given: "B." },
      ],
      "container-title": "Quay Notes",
      issued: { "date-parts": [[2020]], season: 1 },
      DOI: "10.5555/q.1",
    },
    {
      id: "2",
      type: "book",
      title: "Guide to cranes",
      author: [{ literal: "World Crane Board" }],
      publisher: "Quay Press",
      issued: { "date-parts": [[2015]] },
    },
    {
      id: "3",
      type: "webpage",
      title: "Cranes for sale",
      "container-title": "Bay Post",
      issued: { "date-parts": [[2019, 5, 3]] },
      URL: "https://bay.example/a",
    },
    {
      id: "4",
      type: "document",
      title: "Hooks",
      author: [{ family: "Lee", given: "S." }],
      "container-title": "Quay Notes",
      issued: {
        "date-parts": [
          [2018, 5],
          [2018, 6],
        ],
      },
    },
  ]);
});

test("The schema would refuse a field that CSL does not know.", () => {
  const isValid = new Ajv().compile(SCHEMA);
  expect(isValid(items(ENTRIES).map((item) => ({ ...item, container: "Quay Notes" })))).toBe(false);
});
