import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { callerOf } from "../../src/caller.ts";
import type { Caller } from "../../src/context.ts";
import {
  DeprecateClaimDocument,
  FindingsDocument,
  IfRetractedDocument,
  PathsDocument,
  ReinstateClaimDocument,
  ReviewFindingDocument,
  TraceDocument,
} from "../../src/generated/operations.ts";
import { openAsker, type Asker } from "../ask.ts";
import { PROJECT } from "../graph.ts";

const CURATOR: Caller = { kind: "known", name: "ada", role: "curator" };
const ARTICLE = join(PROJECT, "seeds/micron-exit");

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit");
});

beforeEach(async () => {
  await asker.graph.wipe();
  await asker.graph.load(ARTICLE);
});

afterAll(async () => {
  await asker.graph.close();
});

async function retaliation(): Promise<string> {
  const { trace } = await asker.ask(TraceDocument, { text: "a clear retaliation for US sanctions" });
  return trace.find(({ claim }) => claim.predicate === "RETALIATES_FOR")?.claim.id ?? "";
}

function deprecate(id: string, more: { key?: string; version?: number } = {}, caller: Caller | undefined = CURATOR) {
  return asker.lacuna.ask(DeprecateClaimDocument, { id, reason: "Cites the wrong piece.", ...more }, caller);
}

const pathCount = async () => (await asker.ask(PathsDocument, { from: "Micron", to: "Cambricon" })).paths.length;

test("deprecating the retaliation takes away the path over it, and reinstating brings it back with identical ids", async () => {
  const id = await retaliation();
  const before = await asker.ask(PathsDocument, { from: "Micron", to: "Cambricon" });
  expect(before.paths.length).toBeGreaterThan(0);
  const { data, errors } = await deprecate(id);
  expect(errors).toBeUndefined();
  expect(data?.deprecateClaim.relationsRemoved).toHaveLength(1);
  expect(data?.deprecateClaim.claim.deprecated).toMatchObject({ by: "ada", reason: "Cites the wrong piece." });
  expect(await pathCount()).toBe(0);
  const back = await asker.lacuna.ask(ReinstateClaimDocument, { id }, CURATOR);
  expect(back.data?.reinstateClaim.relationsAdded.map((relation) => relation.id)).toEqual(
    data?.deprecateClaim.relationsRemoved.map((relation) => relation.id),
  );
  expect(await asker.ask(PathsDocument, { from: "Micron", to: "Cambricon" })).toEqual(before);
  const history = await asker.plain(`{ claim(id: "${id}") { version history { action by reason version } } }`);
  expect(history.data?.claim).toEqual({
    version: 3,
    history: [
      { action: "REINSTATE", by: "ada", reason: null, version: 3 },
      { action: "DEPRECATE", by: "ada", reason: "Cites the wrong piece.", version: 2 },
    ],
  });
});

test("a curator's deprecation survives a reload, and a finding whose cause is gone is closed by itself", async () => {
  const exits = await asker.plain(
    '{ claims(filter: { predicates: [FORCES_EXIT_OF], subject: "Washington" }) { edges { node { id } } } }',
  );
  const id = (exits.data?.claims as { edges: { node: { id: string } }[] }).edges[0]?.node.id ?? "";
  await deprecate(id);
  await asker.graph.load(ARTICLE);
  const { data } = await asker.plain(`{ claim(id: "${id}") { deprecated { by } } }`);
  expect(data?.claim).toEqual({ deprecated: { by: "ada" } });
  const { findings } = await asker.ask(FindingsDocument, { rules: ["CONTRADICTION"] });
  expect(findings.edges.map(({ node }) => node.status)).toEqual(["CLOSED"]);
  await asker.lacuna.ask(ReinstateClaimDocument, { id }, CURATOR);
  const again = await asker.ask(FindingsDocument, { rules: ["CONTRADICTION"] });
  expect(again.findings.edges.map(({ node }) => node.status)).toEqual(["OPEN"]);
});

test("a decision on a finding survives a re-run, with its note and the name", async () => {
  const { findings } = await asker.ask(FindingsDocument, { rules: ["UNDATED"] });
  const id = findings.edges[0]?.node.id ?? "";
  const reviewed = await asker.lacuna.ask(
    ReviewFindingDocument,
    { id, decision: "DISMISS", note: "As intended." },
    CURATOR,
  );
  expect(reviewed.data?.reviewFinding.finding).toMatchObject({
    status: "DISMISSED",
    note: "As intended.",
    reviewedBy: "ada",
  });
  await deprecate(await retaliation());
  const { data } = await asker.plain(`{ node(id: "${id}") { ... on Finding { status note } } }`);
  expect(data?.node).toEqual({ status: "DISMISSED", note: "As intended." });
});

describe("two curators at once", () => {
  test("of many changes to one version exactly one wins, and the others are told", async () => {
    const id = await retaliation();
    const answers = await Promise.all(Array.from({ length: 12 }, () => deprecate(id, { version: 1 })));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "won");
    expect(codes.filter((code) => code === "won")).toHaveLength(1);
    expect(codes.filter((code) => code === "CONFLICT")).toHaveLength(11);
  });

  test("a key takes effect once, and gives the first answer again", async () => {
    const id = await retaliation();
    const answers = await Promise.all(Array.from({ length: 6 }, () => deprecate(id, { key: "once" })));
    const versions = answers.map(({ data, errors }) => errors?.[0]?.message ?? data?.deprecateClaim.claim.version);
    expect(versions).toEqual(Array.from({ length: 6 }, () => 2));
    expect(answers[5]?.data?.deprecateClaim.relationsRemoved).toEqual(
      answers[0]?.data?.deprecateClaim.relationsRemoved,
    );
    const other = await asker.lacuna.ask(ReinstateClaimDocument, { id, key: "once" }, CURATOR);
    expect(other.errors?.[0]?.extensions.code).toBe("CONFLICT");
  });
});

test("no token, a wrong token and a reader's token each get their own error, and nothing is written", async () => {
  const id = await retaliation();
  const before = await asker.graph.dump();
  const tokens = [
    { name: "ben", role: "reader" as const, sha256: createHash("sha256").update("secret").digest("hex") },
  ];
  const codeOf = async (authorization: string | undefined) => {
    const { errors } = await deprecate(id, {}, callerOf(authorization, tokens));
    return [errors?.[0]?.extensions.code, errors?.[0]?.message];
  };
  const answers = [await codeOf(undefined), await codeOf("Bearer wrong"), await codeOf("Bearer secret")];
  expect(answers.map(([code]) => code)).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED", "FORBIDDEN"]);
  expect(new Set(answers.map(([, message]) => message)).size).toBe(3);
  expect(await asker.graph.dump()).toEqual(before);
});

test("an unknown id is not found, and a claim that counts cannot be reinstated", async () => {
  expect((await deprecate("claim:none")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  const back = await asker.lacuna.ask(ReinstateClaimDocument, { id: await retaliation() }, CURATOR);
  expect(back.errors?.[0]?.extensions.code).toBe("CONFLICT");
});

describe("what falls", () => {
  const fall = async (variables: { source?: string; claim?: string }) =>
    (await asker.ask(IfRetractedDocument, variables)).ifRetracted;

  test("with a reference that is merely cited, citations fall and no relation does", async () => {
    const before = await asker.graph.dump();
    const answer = await fall({ source: "source:bloomberg-cambricon-sales" });
    expect(answer?.claimsLosingTheirCitation).toHaveLength(5);
    expect([answer?.claimsRemoved, answer?.relationsRemoved]).toEqual([[], []]);
    expect(answer?.relationsWeakened.length).toBeGreaterThan(0);
    expect(await asker.graph.dump()).toEqual(before);
  });

  test("with the article all that stands on it alone falls, and the answer names the gap that changes", async () => {
    const answer = await fall({ source: "source:micron-exit-article" });
    expect(answer?.claimsRemoved).toHaveLength(68);
    expect(answer?.relationsRemoved.length).toBeGreaterThan(15);
    expect(answer?.relationsWeakened).toEqual([]);
    expect(answer?.gapsChanged).toMatchObject([
      { company: { id: "company:micron" }, market: { id: "market:cn-server-memory" } },
    ]);
  });

  test("exactly one of source and claim is given, and an unknown one is null", async () => {
    expect(await fall({ source: "source:none" })).toBeNull();
    const { errors } = await asker.plain("{ ifRetracted { summary } }");
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

test("a time asks for relations that a dated claim says of it", async () => {
  const restricts = async (at: string) => {
    const { data } = await asker.plain(
      `{ policy(name: "2023 ban") { restricts(at: "${at}") { totalCount edges { node { id } } } } }`,
    );
    return (data?.policy as { restricts: { totalCount: number; edges: object[] } }).restricts;
  };
  expect(await restricts("2022")).toEqual({ totalCount: 0, edges: [] });
  expect(await restricts("2023-06")).toEqual({ totalCount: 1, edges: [{ node: { id: "company:micron" } }] });
  expect(await restricts("2026")).toMatchObject({ totalCount: 1 });
  const { errors } = await asker.plain('{ policy(name: "2023 ban") { restricts(at: "soon") { totalCount } } }');
  expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "at" });
});
