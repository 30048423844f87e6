import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  claimAddress,
  entityAddress,
  printAddress,
  readAddress,
  viewKey,
  type Address,
} from "../../src/page/address.ts";

const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => value.trim() !== "");
const maybe = fc.option(text);
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constant<Address>({ view: "contents" }),
  fc.record({ view: fc.constant("article"), source: text, at: fc.option(fc.nat(999_999_999)) }),
  fc.record({
    view: fc.constant("gap"),
    company: text,
    market: maybe,
    aside: fc.array(text),
    without: fc.array(text),
  }),
  fc.record({ view: fc.constant("timeline"), entity: maybe }),
  fc.record({ view: fc.constant("findings"), rule: maybe, severity: maybe, status: maybe }),
  fc.record({ view: fc.constant("search"), text: fc.oneof(text, fc.constant("")) }),
  fc.record({ view: fc.constant("entity"), id: text }),
);

describe("an address", () => {
  test("is read back as it was printed, whatever its names are", () => {
    fc.assert(fc.property(address, (given) => expect(readAddress(printAddress(given))).toEqual(given)));
  });

  test("is read from whatever stands behind the # without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (hash) => expect(readAddress(`#${hash}`).view).toBeTruthy()));
  });

  test.each([
    ["", "contents"],
    ["#", "contents"],
    ["#/", "contents"],
    ["#/article", "unknown"],
    ["#/gap?market=market:x", "unknown"],
    ["#/nowhere", "unknown"],
    ["#/findings", "findings"],
  ])("%s shows %s", (hash, view) => {
    expect(readAddress(hash).view).toBe(view);
  });

  test.each(["x", "-1", "1.5", "99999999999"])("with %s as its offset opens no sentence", (at) => {
    expect(readAddress(`#/article?source=source:x&at=${at}`)).toEqual({
      view: "article",
      source: "source:x",
      at: null,
    });
  });

  test("of a claim is that of its sentence, and of an entity that of its view", () => {
    expect(claimAddress({ statedIn: { start: 7, source: { id: "source:x" } } })).toBe(
      "#/article?source=source%3Ax&at=7",
    );
    expect(entityAddress({ id: "company:x" })).toBe("#/entity?id=company%3Ax");
  });

  test("stays in its view where another sentence, filter or switch is chosen", () => {
    const key = (hash: string) => viewKey(readAddress(hash));
    expect(key("#/article?source=a&at=1")).toBe(key("#/article?source=a&at=2"));
    expect(key("#/gap?company=a&without=b")).toBe(key("#/gap?company=a"));
    expect(key("#/findings?rule=UNDATED")).toBe(key("#/findings"));
    expect(key("#/article?source=a")).not.toBe(key("#/article?source=b"));
    expect(key("#/gap?company=a&market=b")).not.toBe(key("#/gap?company=a"));
  });
});
