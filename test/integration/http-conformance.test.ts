import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { auditServer } from "graphql-http";
import { startTiny, type Tiny } from "./http-tiny.ts";

let tiny: Tiny;

beforeAll(async () => {
  tiny = await startTiny();
});

afterAll(async () => {
  await tiny.service.close();
});

describe("GraphQL over HTTP", () => {
  it("is kept in everything that the specification demands.", async () => {
    const results = await auditServer({ url: tiny.url("/graphql") });
    expect(results).toHaveLength(61);
    // `error` is a MUST, `warn` a SHOULD.
    const broken = results.flatMap((result) => (result.status === "error" ? [`${result.id} ${result.name}`] : []));
    expect(broken).toEqual([]);
  });
});
