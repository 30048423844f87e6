import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";

const PROJECT = join(import.meta.dirname, "../..");
const MODULE = `import { readFileSync } from "node:fs";
import { join } from "node:path";
export const word: string = readFileSync(join(import.meta.dirname, "words", "list.txt"), "utf8").trim();
`;
const folder = mkdtempSync(join(tmpdir(), "lacuna-build-"));
const main = join(folder, "dist/main.js");

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function node(script: string, settings: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, script)], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...settings },
  });
  return { status, stdout, stderr };
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", "{}");
  write("src/main.ts", 'import { word } from "./deep/module.ts";\nconsole.log(word);\n');
  write("src/draft/documents/worker.ts", "export {};\n");
  write("src/deep/module.ts", MODULE);
  write("src/deep/words/list.txt", "harbour\n");
  write("src/page/main.tsx", "export const page = <p>crane</p>;\n");
  write("src/page/styles/main.css", "p { color: red }\n");
  for (const file of ["tools/build.mjs", "bin/lacuna.js"]) cpSync(join(PROJECT, file), join(folder, file));
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("What is built finds the data beside its modules, and the page is built as well.", () => {
  expect(node("tools/build.mjs")).toEqual({ status: 0, stdout: "", stderr: "" });
  rmSync(join(folder, "src"), { recursive: true });
  expect(node("bin/lacuna.js")).toEqual({ status: 0, stdout: "harbour\n", stderr: "" });
  expect(readFileSync(join(folder, "dist/page/main.js"), "utf8")).toContain("crane");
  expect(readFileSync(join(folder, "dist/page/main.css"), "utf8")).toContain("red");
});

test("It is built anew where a source is newer or gone, and else left as it is.", () => {
  node("tools/build.mjs");
  const first = statSync(main).ino;
  node("tools/build.mjs");
  expect(statSync(main).ino).toBe(first);
  write("src/deep/words/list.txt", "crane\n");
  node("tools/build.mjs");
  expect(node("bin/lacuna.js").stdout).toBe("crane\n");
  const last = new Date(statSync(main).mtimeMs + 1_000);
  rmSync(join(folder, "src/deep/words/list.txt"));
  utimesSync(join(folder, "src/deep/words"), last, last);
  node("tools/build.mjs");
  expect(existsSync(join(folder, "dist/deep/words/list.txt"))).toBe(false);
});

test("Without esbuild it says in one line what is missing; an installation goes on, and so does what was built before.", () => {
  rmSync(join(folder, "node_modules"));
  const line = expect.stringMatching(/^dist\/ is missing; [^\n]+: npm ci\n$/);
  expect(node("tools/build.mjs")).toEqual({ status: 1, stdout: "", stderr: line });
  expect(node("tools/build.mjs", { npm_lifecycle_event: "prepare" })).toEqual({ status: 0, stdout: "", stderr: line });
  expect(node("bin/lacuna.js")).toEqual({
    status: 70,
    stdout: "",
    stderr: expect.stringMatching(/^lacuna: it is not built\. [^\n]+\n$/),
  });
  write("dist/main.js", 'console.log("old");\n');
  utimesSync(main, new Date(0), new Date(0));
  expect(node("tools/build.mjs")).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("older than its sources"),
  });
  expect(node("bin/lacuna.js").stdout).toBe("old\n");
});
