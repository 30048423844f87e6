// Builds dist/ where it is missing or older than what it is made of: the program, its page, the licences of both.
// Packages that src/ imports are built in, except those that `dependencies` names: they stay in node_modules.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");
const DIST = join(ROOT, "dist");
/** Files of src/ that are run as such, by the name of what is built of them: a program, or a thread of one. */
const ENTRIES = { main: "src/main.ts", "document-worker": "src/draft/documents/worker.ts" };
const INPUTS = ["src", "package.json", "package-lock.json", "tools/build.mjs"];

/** When a file, or anything in a folder, was last changed. A folder counts itself, because a file may have left it. */
function changedAt(path) {
  const stats = statSync(path);
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

function isCurrent() {
  const main = join(DIST, "main.js");
  return existsSync(main) && INPUTS.every((input) => changedAt(join(ROOT, input)) < statSync(main).mtimeMs);
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
}

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  splitting: true,
  format: "esm",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};

// Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
const REQUIRE =
  'import { createRequire as createRequireOfNode } from "node:module";' +
  "const require = createRequireOfNode(import.meta.url);";

/** Modules are put together in a few files, and still find what lies beside them: dist/ has the folders of src/ for that. */
const folders = {
  name: "folders",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = path.startsWith(`${SRC}${sep}`) ? readFileSync(path, "utf8") : "";
      if (!text.includes("import.meta.dirname")) return undefined;
      const folder = JSON.stringify(`/${relative(SRC, dirname(path)).split(sep).join("/")}`);
      return { contents: text.replaceAll("import.meta.dirname", `(import.meta.dirname + ${folder})`), loader: "ts" };
    });
  },
};

/** Lists of words and the like, each where the module beside it looks for it. The page has none. */
function copyData(outdir) {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(SRC, join(parentPath, name)));
  for (const path of paths)
    if (!path.endsWith(".ts") && !path.startsWith("page")) cpSync(join(SRC, path), join(outdir, path));
}

/** Commands load what they need when they run, so each part is a file of its own. Names stay for the sake of stack traces. */
function buildProgram(build, outdir) {
  return build({
    ...COMMON,
    entryPoints: ENTRIES,
    outdir,
    external: Object.keys(readPackage(".").dependencies ?? {}),
    platform: "node",
    mainFields: ["module", "main"],
    target: "node20.19",
    minifyWhitespace: true,
    minifySyntax: true,
    // Packages check themselves at every step where this is not said; what the service shows is set in its own words.
    define: { "process.env.NODE_ENV": '"production"' },
    banner: { js: REQUIRE },
    plugins: [folders],
  });
}

function buildPage(build, outdir) {
  return build({
    ...COMMON,
    entryPoints: ["src/page/main.tsx", "src/page/styles/main.css"],
    entryNames: "[name]",
    outdir,
    minify: true,
    target: "es2023",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfigRaw: {},
  });
}

/** The licence of every package of which something is built in. */
function licences(metafiles) {
  const files = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = readPackage(folder);
    const texts = readdirSync(join(ROOT, folder))
      .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
      .map((file) => readFileSync(join(ROOT, folder, file), "utf8").trim());
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  return `${parts.join(`\n\n${"=".repeat(80)}\n\n`)}\n`;
}

async function buildAll(build) {
  const started = new Date();
  // Built aside and moved, so that nobody finds half of it.
  const aside = join(ROOT, `dist-${process.pid}`);
  mkdirSync(aside);
  try {
    copyData(aside);
    const built = [await buildProgram(build, aside), await buildPage(build, join(aside, "page"))];
    writeFileSync(join(aside, "licences.txt"), licences(built.map(({ metafile }) => metafile)));
    utimesSync(join(aside, "main.js"), started, started);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(aside, DIST);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function findEsbuild() {
  try {
    return await import("esbuild");
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    const state = existsSync(DIST) ? "older than its sources" : "missing";
    console.error(`dist/ is ${state}; to build it, install the development dependencies: npm ci`);
    // An installation that leaves them out is no mistake; that dist/ is missing, the program says when it is run.
    if (process.env.npm_lifecycle_event !== "prepare" && !existsSync(DIST)) process.exitCode = 1;
    return null;
  }
}

if (!isCurrent()) {
  const esbuild = await findEsbuild();
  if (esbuild !== null) await buildAll(esbuild.build);
}
