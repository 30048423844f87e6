import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PROJECT } from "../graph.ts";
import { startLacuna, type Started } from "../lacuna-process.ts";

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A Neo4j on a busy machine takes its time to plan what is asked. */
const START_MS = 240_000;

const folder = mkdtempSync(join(tmpdir(), "lacuna-package-"));
const installed = join(folder, "node_modules/lacuna");

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

/** Packs the project and installs the file as npm would. Packages it depends on are those of the project: no network. */
function install(): void {
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.trim()), "-C", installed, "--strip-components=1"]);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  link("../lacuna/bin/lacuna.js", join(folder, "node_modules/.bin/lacuna"));
  for (const name of Object.keys(described().dependencies ?? {}))
    link(join(PROJECT, "node_modules", name), join(folder, "node_modules", name));
}

function described(): Package {
  return JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Package;
}

/** Runs `npx lacuna` in the folder, with no setting, and gives what came of it. */
function npx(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npx", ["--no", "--", "lacuna", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LACUNA_HOME: join(folder, "home") },
  });
  return { status, stdout, stderr };
}

beforeAll(install);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the package", () => {
  test("It holds what the program reads when it runs, and no source, test or tool.", () => {
    const wanted = ["LICENSE", "README.md", "bin", "dist", "docker-compose.yml", "examples", "package.json", "pom.xml"];
    expect(readdirSync(installed).sort()).toEqual([...wanted, "schema", "seeds"]);
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files).toEqual(expect.arrayContaining(["dist/main.js", "dist/page/main.js", "dist/page/main.css"]));
    expect(files.filter((name) => /\.(?:[cm]?ts|tsx|cypher|map)$/.test(name))).toEqual([]);
  });

  test("It carries the licence of each package that is built into it.", () => {
    const licences = readFileSync(join(installed, "dist/licences.txt"), "utf8");
    for (const name of ["graphql", "neo4j-driver", "preact", "yaml"]) expect(licences).toMatch(`\n${name} `);
    expect(licences).not.toContain("(undefined)");
  });
});

describe("npx lacuna", () => {
  test("It says its version and how it is used.", () => {
    expect(npx("--version")).toEqual({ status: 0, stdout: `${described().version}\n`, stderr: "" });
    expect(npx("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Usage: lacuna COMMAND") });
  });

  test("It checks a bundle of the package, and drafts one with the schema beside it.", () => {
    expect(npx("check", join(installed, "seeds/demo"))).toEqual({
      status: 0,
      stdout: "0 mistakes, 0 warnings.\n",
      stderr: "",
    });
    expect(npx("draft", join(installed, "seeds/demo/article.txt"), "-o", "out")).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, "out/bundle.schema.json"))).toBe(true);
  });

  test(
    "It serves the API, its page with all files that it asks for, and GraphiQL with examples.",
    async () => {
      const service: Started = startLacuna(["start", "--no-seed"], {}, join(installed, "bin/lacuna.js"));
      try {
        const [, url = ""] = await service.until("stdout", /^Lacuna is ready at (\S+)$/m, START_MS);
        const page = await (await fetch(url)).text();
        const asked = [...page.matchAll(/(?:src|href)="\/(page\/[^"]+)"/g)].map(([, path = ""]) => path);
        expect(asked).toEqual(["page/main.css", "page/main.js"]);
        for (const path of asked) expect((await fetch(url + path)).status).toBe(200);
        const graphiql = await (await fetch(`${url}graphiql`)).text();
        for (const file of readdirSync(join(PROJECT, "examples/operations")))
          expect(graphiql).toContain(`# ${file.replace(".graphql", "")}\\n`);
        const query = encodeURIComponent("{ bundles { id } }");
        const answer = await fetch(`${url}graphql?query=${query}`, { headers: { "content-type": "application/json" } });
        expect(await answer.json()).toEqual({ data: { bundles: expect.any(Array) } });
      } finally {
        service.child.kill("SIGTERM");
      }
      expect(await service.ended).toMatchObject({ status: 0 });
    },
    2 * START_MS,
  );
});
