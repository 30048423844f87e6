// Fails where generated files differ from what their sources give: they are committed so that a review sees them.
import { execFileSync } from "node:child_process";

const GENERATED = ["src/generated", "docs/schema.graphql", "seeds/bundle.schema.json", "seeds/mapping.schema.json"];

execFileSync("npm", ["run", "--silent", "codegen"], { stdio: ["ignore", "ignore", "inherit"] });
const changed = execFileSync("git", ["status", "--porcelain", "--", ...GENERATED], { encoding: "utf8" });
if (changed !== "") {
  console.error(`Generated files are stale. Run \`npm run codegen\` and commit:\n${changed}`);
  process.exitCode = 1;
}
