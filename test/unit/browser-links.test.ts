import { describe, expect, test } from "@jest/globals";
import type { Picture } from "../../src/domain/picture.ts";
import { editLink, guidePath, guideRoot, openingLink, pictureLink } from "../../src/server/browser/links.ts";
import { inlined, literal, oneLine, pictureQuery } from "../../src/server/browser/pictures.ts";
import { escape, guidePage, picture } from "../../src/server/browser/html.ts";
import { cypher } from "../../src/generated/cypher.ts";

const BROWSER = "http://localhost:7474/browser/?dbms=neo4j://neo4j@localhost:7687";
const ROOT = "http://localhost:4000/browser/";
const NASTY = `x'"\`\\u0027;//&#+%?=\n<img src=x onerror=alert(1)></script>$claim {}奥洛`;
const GAP: Picture = { company: "company:a", market: "market:b", origins: ["bundle:c", "bundle:d"], candidates: [] };

/** What Neo4j Browser reads out of its address: it decodes the whole first, then looks for parameters. */
function read(link: string): { readonly cmd: string; readonly arg: string } {
  const parameter = (text: string, name: string): string => new RegExp(`[?&]${name}=([^&#]*)`).exec(text)?.[1] ?? "";
  return { cmd: parameter(link, "cmd"), arg: parameter(decodeURIComponent(link.replaceAll("+", " ")), "arg") };
}

/** What Neo4j Browser takes out of the source of a guide before it shows it. */
function cleaned(html: string): string {
  return html
    .replace(/(\s+(on[^\s=]+)[^\s=]*\s*=\s*("[^"]*"|'[^']*'|[\w\-.:]+\s*))/gi, "")
    .replace(/<script\b[^<]*(?:(?!<\/script>)<[^<]*)*(<\/script>)?/gi, "")
    .replace(/href=".*javascript:[^"]*"/, 'href=""')
    .replace(/href='.*javascript:[^']*'/, "href=''");
}

describe("a link into Neo4j Browser", () => {
  test.each<readonly [Picture, string]>([
    [{ id: "claim:0123" }, "guide/claim:0123.html"],
    [{ id: "company:orlo" }, "guide/company:orlo.html"],
    [GAP, "guide/gap/company:a/market:b.html?origins=bundle:c,bundle:d"],
    [{ ...GAP, origins: null }, "guide/gap/company:a/market:b.html"],
  ])("of %j opens its guide, and keeps the address of the database.", (thing, path) => {
    const link = pictureLink(BROWSER, ROOT, thing);
    expect(link.startsWith(`${BROWSER}&`)).toBe(true);
    expect(read(link)).toEqual({ cmd: "guide", arg: ROOT + path });
  });

  test("of an id with any letter in it survives the way in which Browser reads its address.", () => {
    const thing = { id: NASTY };
    expect(read(pictureLink(BROWSER, ROOT, thing)).arg).toBe(ROOT + guidePath(thing));
    const [, name = ""] = /guide\/(.*)\.html$/.exec(guidePath(thing)) ?? [];
    expect(decodeURIComponent(name)).toBe(NASTY);
    const link = editLink(BROWSER, thing);
    expect(read(link)).toEqual({ cmd: "edit", arg: oneLine(pictureQuery(thing)) });
  });

  test("goes to an address without parameters as well.", () => {
    expect(pictureLink("https://example.org/browser/", ROOT, { id: "claim:1" })).toMatch(/\/browser\/\?cmd=guide&arg=/);
  });

  test("has the query in the editor where Browser could not fetch a guide.", () => {
    expect(guideRoot("192.0.2.7", 4000)).toBeNull();
    expect(guideRoot("0.0.0.0", 4000)).toBe(ROOT);
    expect(read(pictureLink(BROWSER, null, { id: "claim:1" })).cmd).toBe("edit");
  });

  test("without a picture is plain where Browser draws by itself, else it opens the guide.", () => {
    expect(openingLink(BROWSER, true, ROOT)).toBe(BROWSER);
    expect(openingLink(BROWSER, false, null)).toBe(BROWSER);
    expect(read(openingLink(BROWSER, false, ROOT))).toEqual({ cmd: "guide", arg: `${ROOT}guide.html` });
  });
});

describe("a query to paste", () => {
  test("has every value in the place of its parameter, and nothing in a value ends it.", () => {
    const query = inlined(cypher["browser/claim"], { claim: NASTY });
    expect(query).not.toContain("$");
    expect(query).toContain(`{id: ${literal(NASTY)}}`);
    expect(literal(NASTY)).toMatch(/^'(?:[\w:.,-]|\\\\|\\'|\\u[0-9a-f]{4})*'$/);
  });

  test("writes lists and nothing as Cypher does.", () => {
    expect(literal(["a", "b'"])).toBe("['a', 'b\\'']");
    expect(literal(null)).toBe("null");
  });

  test("names what is missing.", () => {
    const lacking = { claim: undefined } as unknown as { claim: string };
    expect(() => inlined(cypher["browser/claim"], lacking)).toThrow("browser/claim: no value for claim");
  });
});

describe("a guide", () => {
  test("shows any text as it is, also after Browser has cleaned its source.", () => {
    const page = guidePage("Lacuna", [{ title: NASTY, body: [picture(NASTY, `MATCH (one) WHERE one = ${NASTY}`)] }]);
    expect(cleaned(page)).toBe(page);
    expect(page).not.toMatch(/<img|<\/script|onerror=/);
    const shown = escape(NASTY).replaceAll(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
    expect(shown).toBe(NASTY);
  });
});
