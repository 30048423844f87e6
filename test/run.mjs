// Runs jest with the arguments given, and closes with one line that counts the tests.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lacuna-tests-"));
const results = join(folder, "results.json");
const args = [jest, "--json", `--outputFile=${results}`, ...process.argv.slice(2)];

function runJest() {
  // Jest's report goes to standard error; what it prints beside goes there too, so that the closing line is the last.
  const child = spawn(process.execPath, args, { stdio: ["inherit", 2, 2] });
  // Ctrl+C reaches jest by itself, and this process waits for it to tidy up; a SIGTERM comes here alone.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}

function count(status) {
  const report = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : undefined;
  const tests = report?.testResults.flatMap((file) => file.assertionResults) ?? [];
  const passed = tests.filter((test) => test.status === "passed").length;
  const skipped = tests.filter((test) => !["passed", "failed"].includes(test.status));
  const failed = tests.length - passed - skipped.length;
  // A file that does not load has no test to fail, and counts as one.
  const broken = report?.testResults.filter((file) => file.status === "failed" && !file.assertionResults.length).length;
  const counted = failed + (broken ?? 0);
  const isGreen = status === 0 && passed > 0 && counted === 0;
  return { passed, failed: isGreen ? 0 : Math.max(counted, 1), skipped };
}

const status = await runJest();
const { passed, failed, skipped } = count(status);
rmSync(folder, { recursive: true, force: true });
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : status || 1;
