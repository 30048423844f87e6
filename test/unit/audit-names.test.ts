import { describe, expect, test } from "@jest/globals";
import type { Namesakes } from "../../src/domain/audit/facts.ts";
import { foundBy, TEXT } from "./audit-builder.ts";

const VARSA = { id: "company:varsa", type: "COMPANY", names: ["Varsa", "VNX"] };
const VANNEX = { id: "company:vannex", type: "COMPANY", names: ["Vannex", "VNX"] };
const TURKU = { id: "jurisdiction:turku", type: "JURISDICTION", names: ["Turku"] };
const COUNCIL = { id: "organization:turku", type: "ORGANIZATION", names: ["City council", "Turku"] };

function claim(statement: string, quote: string | null = null, at = 0) {
  return { id: `claim:${String(at)}`, source: TEXT.id, statement, quote };
}

function found(...namesakes: readonly Namesakes[]) {
  return foundBy("AMBIGUOUS_NAME", [], { namesakes });
}

describe("a name of several", () => {
  test("of one type is told with what it stands for and the claims in whose words it stands", () => {
    const claims = [claim("Varsa moves in.", "VNX moves in", 1), claim("Varsa is Finnish.", "Varsa is Finnish", 2)];
    const [one, ...others] = found({ keys: ["vnx"], entities: [VANNEX, VARSA], claims });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ severity: "MEDIUM", claims: ["claim:1"], sources: [TEXT.id] });
    expect(one?.explanation).toMatch(
      /^“VNX” stands for 2 things: Vannex \(company:vannex\) and Varsa \(company:varsa\)\./,
    );
    expect(one?.wouldSettle).toMatch(/merge/);
  });

  test("of different types is good to know, and no reason to merge", () => {
    const [one] = found({ keys: ["turku"], entities: [TURKU, COUNCIL], claims: [claim("Turku pays.")] });
    expect(one).toMatchObject({ severity: "LOW", claims: ["claim:0"] });
    expect(one?.wouldSettle).not.toMatch(/merge/);
  });

  test("and another name of the same are one finding", () => {
    const both = [VANNEX, { ...VARSA, names: [...VARSA.names, "Vannex"] }];
    const [one] = found({ keys: ["vannex", "vnx"], entities: both, claims: [claim("Vannex lifts.")] });
    expect(one?.claims).toEqual(["claim:0"]);
    expect(one?.explanation).toMatch(/^“Vannex” and “VNX” stand for/);
  });

  test.each([
    ["is part of a longer word", "VNXs move in."],
    ["is not in the text", "The firm moves in."],
  ])("lists no claim where the name %s, and is about the text all the same", (_title, statement) => {
    const [one] = found({ keys: ["vnx"], entities: [VANNEX, VARSA], claims: [claim(statement)] });
    expect(one).toMatchObject({ claims: [], sources: [TEXT.id] });
  });

  test("is about the texts that use it, not about others that speak of what it stands for", () => {
    const elsewhere = { ...claim("The firm moves in.", null, 1), source: "source:other" };
    const [one] = found({ keys: ["vnx"], entities: [VANNEX, VARSA], claims: [claim("VNX moves in."), elsewhere] });
    expect(one).toMatchObject({ claims: ["claim:0"], sources: [TEXT.id] });
  });

  test("is found however those who bear it write its legal form", () => {
    const firms = [
      { id: "company:a", type: "COMPANY", names: ["Acme Co., Ltd."] },
      { id: "company:b", type: "COMPANY", names: ["Acme"] },
    ];
    const [one] = found({ keys: ["acme"], entities: firms, claims: [claim("Acme expands.")] });
    expect(one?.claims).toEqual(["claim:0"]);
  });

  test("is found within a text that puts no spaces between words", () => {
    const firms = [
      { id: "company:a", type: "COMPANY", names: ["长江存储"] },
      { id: "company:b", type: "COMPANY", names: ["B", "长江存储"] },
    ];
    const [one] = found({ keys: ["长江存储"], entities: firms, claims: [claim("It expands.", "去年长江存储扩产")] });
    expect(one?.claims).toEqual(["claim:0"]);
  });
});
