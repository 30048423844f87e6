import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { userInfo } from "node:os";
import { join } from "node:path";
import { TraceDocument } from "../../src/generated/operations.ts";
import { openAsker, type Asker } from "../ask.ts";
import { PROJECT } from "../graph.ts";
import { lacuna } from "../lacuna-process.ts";

const SEEDS = ["seeds/micron-exit", "seeds/background"].map((path) => join(PROJECT, path));
const ME = userInfo().username;
// A process takes seconds to start where the machine is busy, and some tests need several.
const SEVERAL_PROCESSES_MS = 90_000;

interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly status: string;
  readonly version: number;
}

interface Audit {
  readonly sources: number;
  readonly found: number;
  readonly closed: number;
  readonly findings: readonly Finding[];
}

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker();
});

afterAll(async () => {
  await asker.graph.wipe();
  await asker.graph.close();
});

async function auditJson(...words: readonly string[]): Promise<Audit & { readonly status: number | null }> {
  const { status, stdout } = await lacuna("audit", "--json", ...words);
  return { ...(JSON.parse(stdout) as Audit), status };
}

test("An audit of an empty graph is a no, and says how to load a bundle.", async () => {
  const { status, stdout, stderr } = await lacuna("audit", "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^No bundle is loaded\./) });
  expect(JSON.parse(stdout)).toEqual({ sources: 0, found: 0, closed: 0, findings: [] });
});

describe("the seeds", () => {
  beforeAll(() => asker.graph.load(...SEEDS));

  test("With --fail-on HIGH an audit ends with 1 and one object, the gravest first; nothing is found or closed anew.", async () => {
    const { status, ...audit } = await auditJson("--fail-on", "HIGH");
    expect(status).toBe(1);
    expect(Object.keys(audit)).toEqual(["sources", "found", "closed", "findings"]);
    expect(audit).toMatchObject({ closed: 0, sources: expect.any(Number) });
    expect(audit.found).toBeGreaterThanOrEqual(audit.findings.length);
    expect(audit.findings[0]).toEqual({
      id: expect.stringMatching(/^finding:/),
      rule: expect.any(String),
      severity: "HIGH",
      status: "OPEN",
      explanation: expect.any(String),
      wouldSettle: expect.any(String),
      version: 1,
      note: null,
      reviewedBy: null,
      claims: expect.any(Array),
      sources: expect.any(Array),
    });
    const order = audit.findings.map(({ severity }) => ["HIGH", "MEDIUM", "LOW"].indexOf(severity));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(new Set(order)).toEqual(new Set([0, 1, 2]));
  });

  test("--severity hides what is less grave, and --fail-on still sees it.", async () => {
    const undated = await auditJson("--rule", "undated", "--severity", "high", "--fail-on", "low");
    expect(undated).toMatchObject({ status: 1, findings: [] });
  });

  test(
    "A dismissed finding is listed as such and no longer fails an audit; an accepted one stays and does.",
    async () => {
      const words = ["--rule", "contradiction", "--fail-on", "high"];
      const before = await auditJson(...words);
      const [first] = before.findings;
      expect(before).toMatchObject({ status: 1, findings: [{ rule: "CONTRADICTION", status: "OPEN" }] });
      const id = first?.id ?? "";

      const accepted = await lacuna("review", id, "--accept", "--note", "It is so.");
      expect(accepted).toMatchObject({ status: 0, stderr: "" });
      expect(accepted.stdout).toMatch(
        new RegExp(`^${id} is accepted \\(version 2\\)\\.\n  Since .*, by ${ME}: It is so\\.\n$`),
      );
      expect(await auditJson(...words)).toMatchObject({
        status: 1,
        findings: [{ id, status: "ACCEPTED", version: 2 }],
      });

      expect((await lacuna("review", id, "--dismiss", "--version", "2", "--json")).stdout).toContain('"DISMISSED"');
      const after = await lacuna("audit", ...words);
      expect(after.status).toBe(0);
      expect(after.stdout).toMatch(new RegExp(`^DISMISSED \\(1\\)\n  contradiction \\(${id}\\)`));
      expect(after.stdout).toContain(`dismissed by ${ME}`);
      expect(after.stdout).toContain("0 findings; 1 dismissed.");
    },
    SEVERAL_PROCESSES_MS,
  );

  test(
    "A claim is deprecated with its edge and reinstated with the same edge; a second time is a conflict.",
    async () => {
      const { trace } = await asker.ask(TraceDocument, { text: "a clear retaliation for US sanctions" });
      const claim = trace.map((one) => one.claim).find(({ predicate }) => predicate === "RETALIATES_FOR");
      const id = claim?.id ?? "";
      const edge = claim?.relation?.id ?? "";

      const gone = await lacuna("deprecate", id, "--why", "Cites the wrong piece.");
      expect(gone).toMatchObject({ status: 0, stderr: "" });
      expect(gone.stdout).toMatch(new RegExp(`^${id} no longer counts \\(version 2\\)\\.\n`));
      expect(gone.stdout).toContain(`by ${ME}: Cites the wrong piece.`);
      expect(gone.stdout).toContain(`Edge gone: ${edge}\n`);

      const twice = await lacuna("deprecate", id, "--why", "Again.");
      expect(twice).toEqual({ status: 1, stdout: "", stderr: `lacuna: ${id} was deprecated by ${ME} already.\n` });

      const back = await lacuna("reinstate", id);
      expect(back).toMatchObject({ status: 0, stderr: "" });
      expect(back.stdout).toBe(`${id} counts again (version 3).\n  Edge drawn: ${edge}\n`);
    },
    SEVERAL_PROCESSES_MS,
  );

  test(
    "An entity is merged into another and taken out again; a merge that cannot be ends with 1, one without a reason with 2.",
    async () => {
      const merged = await lacuna("merge", "company:ymtc", "company:cxmt", "--why", "One firm.");
      expect(merged).toMatchObject({ status: 0, stderr: "" });
      expect(merged.stdout).toMatch(/^company:ymtc is .*\(company:cxmt\) now; claims that name it: \d+\.\n$/);
      const { data } = await asker.plain("{ merges { id by reason } }");
      expect(data?.merges).toEqual([{ id: "company:ymtc", by: ME, reason: "One firm." }]);

      const circle = await lacuna("merge", "company:cxmt", "company:ymtc", "--why", "No.");
      expect(circle).toMatchObject({
        status: 1,
        stdout: "",
        stderr: expect.stringMatching(/^lacuna: [^\n]+circle[^\n]+\n$/),
      });
      expect(await lacuna("merge", "company:cxmt", "company:ymtc")).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("--why TEXT is missing"),
      });

      const back = await lacuna("unmerge", "company:ymtc", "--why", "Two firms.");
      expect(back).toMatchObject({ status: 0, stderr: "" });
      expect(back.stdout).toMatch(/^company:ymtc \(.*\) is on its own again; \d+ claims? moved\.\n$/);
      expect((await asker.plain("{ merges { id } }")).data?.merges).toEqual([]);
    },
    SEVERAL_PROCESSES_MS,
  );

  test("An unknown id ends with 1 and says where ids are found; an empty reason ends with 2.", async () => {
    const claim = await lacuna("deprecate", "claim:none", "--why", "No.");
    expect(claim).toMatchObject({ status: 1, stdout: "" });
    expect(claim.stderr).toMatch(/^lacuna: Nothing has the id claim:none\. .*lacuna search[^\n]*\n$/);
    const finding = await lacuna("review", "finding:none", "--reopen", "--json");
    expect(finding.status).toBe(1);
    expect(JSON.parse(finding.stdout)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    expect(await lacuna("deprecate", "claim:none", "--why", " ")).toMatchObject({
      status: 2,
      stderr: "lacuna: reason: is empty.\n",
    });
  });
});
