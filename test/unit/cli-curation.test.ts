import { describe, expect, test } from "@jest/globals";
import { rulesOf, severityOf } from "../../src/cli/audit.ts";
import { optionsOf, statusOfCode } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import { isAtLeast, type Finding } from "../../src/cli/findings.ts";
import { parseInput } from "../../src/cli/parse.ts";
import { deprecatedLines, reinstatedLines, reviewedLines } from "../../src/cli/render/curation.ts";
import { findingsLines } from "../../src/cli/render/findings.ts";
import { traceLines, type Traced } from "../../src/cli/render/trace.ts";
import { widthOf } from "../../src/cli/render/text.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { rules } from "../../src/domain/audit/rules.ts";

const notes: string[] = [];
const terminal: Terminal = {
  out: () => undefined,
  note: (text) => void notes.push(text),
  progress: () => undefined,
  columns: 80,
  look: (_look, text) => text,
  isWatched: false,
};
const OPTIONS = Object.assign({}, ...COMMANDS.filter(({ name }) => name === "audit").map(optionsOf)) as ReturnType<
  typeof optionsOf
>;
const read = (...words: string[]) => parseInput(words, OPTIONS);

function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `finding:${id}`,
    rule: "UNCITED_NUMBER",
    severity: "MEDIUM",
    status: "OPEN",
    explanation: "A number without a citation.",
    wouldSettle: "A citation.",
    version: 1,
    note: null,
    reviewedBy: null,
    claims: [],
    sources: [],
    ...more,
  };
}

describe("what an audit is asked for", () => {
  test("Rules and severities are taken in any case, with hyphens for underscores.", () => {
    expect(rulesOf(read("--rule", "uncited-number", "--rule", "CONTRADICTION"))).toEqual([
      "UNCITED_NUMBER",
      "CONTRADICTION",
    ]);
    expect(severityOf(read("--fail-on", "high"), "fail-on")).toBe("HIGH");
  });

  test("Every rule that there is can be asked for, and none means all of them.", () => {
    const names = Object.keys(rules);
    expect(rulesOf(read(...names.flatMap((name) => ["--rule", name])))).toEqual(names);
    expect(rulesOf(read())).toBeNull();
    expect(severityOf(read(), "severity")).toBeUndefined();
  });

  test.each([
    [["audit", "--rule", "uncited"], "There are UNCITED_NUMBER, UNCITED_LOAD_BEARING"],
    [["audit", "--rule", "undatd"], 'Did you mean "UNDATED"?'],
    [["audit", "--rule", "toString"], '--rule: there is no "TOSTRING"'],
    [["audit", "--severity", "hihg"], 'Did you mean "HIGH"? There are HIGH, MEDIUM, LOW.'],
    [["audit", "--fail-on", "grave"], '--fail-on: there is no "grave".'],
    [["audit", "words"], '"words" is one word too many.'],
    [["deprecate"], "CLAIM is missing."],
    [["deprecate", "claim:a"], "--why TEXT is missing"],
    [["deprecate", "claim:a", "--why", "x", "--version", "0"], '--version: "0" is no whole number from 1'],
    [["reinstate", "claim:a", "--why", "x"], "There is no option --why here."],
    [["review", "finding:a"], "exactly one of --accept, --dismiss and --reopen"],
    [["review", "finding:a", "--accept", "--dismiss"], "exactly one of --accept, --dismiss and --reopen"],
  ])("%j is refused with status 2 and one line.", async (words, message) => {
    notes.length = 0;
    const status = await runCommandLine(words, { terminal, env: {}, signal: new AbortController().signal });
    expect(status).toBe(2);
    expect(notes).toEqual([expect.stringContaining(message)]);
  });

  test("What is not there and what does not fit are a no; what nobody may is no ordinary answer.", () => {
    expect(["NOT_FOUND", "CONFLICT", "BAD_USER_INPUT", "FORBIDDEN"].map(statusOfCode)).toEqual([1, 1, 2, 70]);
  });
});

test("As grave as MEDIUM or graver are HIGH and MEDIUM.", () => {
  const graded = (["HIGH", "MEDIUM", "LOW"] as const).map((severity) => ({ severity }));
  expect(graded.filter(isAtLeast("MEDIUM")).map(({ severity }) => severity)).toEqual(["HIGH", "MEDIUM"]);
});

describe("findings for people", () => {
  const report = { sources: 1, found: 3, closed: 0 };

  test("They stand by severity, the gravest first, and the dismissed ones at the end with who said so and why.", () => {
    const findings = [
      finding("low", { severity: "LOW" }),
      finding("high", { severity: "HIGH", status: "ACCEPTED", reviewedBy: "ada" }),
      finding("off", { severity: "HIGH", status: "DISMISSED", reviewedBy: "ada", note: "Both are meant." }),
    ];
    const lines = findingsLines(report, findings, terminal);
    const titles = lines.filter((line) => /^\S/.test(line));
    expect(titles).toEqual([
      "HIGH (1)",
      "LOW (1)",
      "DISMISSED (1)",
      "2 findings: 1 high, 1 low; 1 dismissed.",
      "1 source looked at; 0 findings closed, as what caused them is gone.",
    ]);
    expect(lines).toContain("    accepted by ada");
    expect(lines).toContain("    dismissed by ada: Both are meant.");
    expect(lines.indexOf("  uncited number (finding:off)")).toBeGreaterThan(lines.indexOf("DISMISSED (1)"));
  });

  test("What many claims share names five of them and how many more; no line is too long, and none steers the terminal.", () => {
    const claims = Array.from({ length: 7 }, (_item, index) => ({
      id: `claim:${index}`,
      statement: `${"A statement of many words \u001b[2J that go on ".repeat(3)}and end.`,
    }));
    const lines = findingsLines(report, [finding("a", { claims })], terminal);
    expect(lines.filter((line) => line.startsWith("    - "))).toHaveLength(5);
    expect(lines).toContain("      and 2 more (--json lists all)");
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(lines.join("")).not.toContain("\u001b");
  });

  test("Nothing found is said in words.", () => {
    expect(findingsLines(report, [], terminal)[0]).toBe("0 findings; 0 dismissed.");
  });
});

test("A trace shows what contradicts a claim, a better source for its citation, and its findings with their ids.", () => {
  const source = { id: "source:s", title: "A report" };
  const traced: Traced = {
    match: "EXACT",
    summary: "Somebody states it.",
    claim: {
      ...{ id: "claim:a", statement: "Varsa leaves.", kind: "FACT", modality: "DONE", negated: false, hedge: null },
      ...{ verdict: "MISMATCH", origins: [{ id: "bundle:b", title: "B" }], predicate: null, subject: null },
      ...{ object: null, readings: [], quantities: [], validTime: null, relation: null, deprecated: null },
      statedIn: { source, quote: "Varsa leaves", start: 0, end: 12, before: null, after: null },
      citations: [
        {
          ...{ marker: "[2]", verdict: "MISMATCH", reason: "It is about something else.", source: null },
          betterSource: { source: { id: "source:better", title: null }, reason: "It names Varsa." },
        },
      ],
      contradictedBy: [{ id: "claim:b", statement: "Varsa stays.", statedIn: { quote: null } }],
      findings: [{ id: "finding:f", rule: "CITATION_MISMATCH", severity: "HIGH", explanation: "It cites the wrong." }],
      browserUrl: null,
    },
  };
  const lines = traceLines(traced, 0, { ...terminal, columns: 100 });
  expect(lines).toEqual(
    expect.arrayContaining([
      "     A better source: source:better. It names Varsa.",
      "   Contradicted by claim:b: Varsa stays.",
      "   Finding, high: citation mismatch (finding:f). It cites the wrong.",
    ]),
  );
});

describe("changes for people", () => {
  test("A deprecation says since when, by whom, why, and which edges went.", () => {
    const claim = { id: "claim:a", version: 2, deprecated: { reason: "Wrong.", by: "ada", at: "2026-01-01" } };
    const head = ["claim:a no longer counts (version 2).", "  Since 2026-01-01, by ada: Wrong."];
    expect(deprecatedLines({ claim, relationsRemoved: [{ id: "relation:r" }] }, terminal)).toEqual([
      ...head,
      "  Edge gone: relation:r",
    ]);
    expect(deprecatedLines({ claim, relationsRemoved: [] }, terminal)).toEqual([...head, "  No edge went."]);
  });

  test("A reinstatement says which edges came.", () => {
    const claim = { id: "claim:a", version: 3 };
    expect(reinstatedLines({ claim, relationsAdded: [{ id: "relation:r" }] }, terminal)).toEqual([
      "claim:a counts again (version 3).",
      "  Edge drawn: relation:r",
    ]);
  });

  test("A review says what the finding is now, since when, by whom and why.", () => {
    const decided = { id: "finding:a", version: 2, note: "So it is.", reviewedBy: "ada", reviewedAt: "2026-01-01" };
    expect(reviewedLines({ finding: { ...decided, status: "ACCEPTED" } }, terminal)).toEqual([
      "finding:a is accepted (version 2).",
      "  Since 2026-01-01, by ada: So it is.",
    ]);
  });
});
