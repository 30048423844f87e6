import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import * as operations from "../../src/generated/operations.ts";
import { openAsker, type Asker } from "../ask.ts";

let asker: Asker;

beforeAll(async () => {
  asker = await openAsker("micron-exit", "background");
});

afterAll(async () => {
  await asker.graph.close();
});

/**
 * A level of the selection costs a finder and at most one statement for each noun below it, whatever the length of its
 * lists; a count costs one where it is selected.
 */
const BOUNDS: readonly (readonly [string, TypedDocumentNode<unknown, never>, Record<string, unknown>, number])[] = [
  ["Trace by text", operations.TraceDocument, { text: "These firms, backed by massive government support" }, 6],
  ["Gap", operations.GapDocument, { company: "Micron" }, 12],
  ["Claims", operations.ClaimsDocument, {}, 3],
  ["Company", operations.CompanyDocument, { name: "Micron" }, 5],
  ["Market", operations.MarketDocument, { name: "market:cn-server-memory" }, 4],
  ["Policy", operations.PolicyDocument, { name: "2023 ban" }, 4],
  ["CompetitorsMarkets", operations.CompetitorsMarketsDocument, { name: "Micron" }, 4],
  ["Relations", operations.RelationsDocument, { name: "Micron" }, 4],
  ["Source", operations.SourceDocument, { id: "source:micron-exit-article" }, 5],
  ["Lists", operations.ListsDocument, {}, 14],
  ["Timeline", operations.TimelineDocument, { entity: "Micron" }, 3],
  ["Search", operations.SearchDocument, { text: "memory" }, 4],
  ["Paths", operations.PathsDocument, { from: "Micron", to: "Cambricon" }, 4],
  ["Node", operations.NodeDocument, { id: "company:micron" }, 1],
];

test.each(BOUNDS)(
  "%s costs no more statements than its selection has levels",
  async (_name, document, variables, most) => {
    asker.ran();
    const data = await asker.ask(document, variables as never);
    expect(data).toBeTruthy();
    const ran = asker.ran();
    expect(ran.length).toBeGreaterThan(0);
    expect(ran.length).toBeLessThanOrEqual(most);
  },
);
