import { writeFileSync } from "node:fs";
import { z } from "zod";
import { mappingShape } from "../src/ingest/import/mapping.ts";
import { bundleShape } from "../src/ingest/shape.ts";

// Editors read this file; what the fields mean together only `lacuna check` knows.
const schema = {
  ...z.toJSONSchema(bundleShape, { io: "input" }),
  title: "A bundle of claims",
  description: "What a text says, written down. docs/bundle.md explains it; `lacuna check` checks more than this.",
};

writeFileSync("seeds/bundle.schema.json", `${JSON.stringify(schema, null, 2)}\n`);

const mapping = {
  ...z.toJSONSchema(mappingShape, { io: "input" }),
  title: "How rows of a data set become claims",
  description: "docs/import.md explains it; `lacuna import --dry-run` checks more than this.",
};

writeFileSync("seeds/mapping.schema.json", `${JSON.stringify(mapping, null, 2)}\n`);
