import { describe, expect, test } from "@jest/globals";
import { cypher } from "../../src/generated/cypher.ts";
import { vocabulary } from "../../src/generated/vocabulary.ts";
import { browserCommands, browserStyle, LOOKS, QUESTIONED } from "../../src/server/browser/style.ts";
import { contrast, distance, VISIONS } from "../colour.ts";

const KINDS = ["Company", "Market", "Product", "Policy", "Jurisdiction", "Organization"];
const VERDICTS = ["Supported", "Unverified", "Mismatch", "Unresolved", "Uncited"];
const GUIDE = "http://localhost:4000/browser/guide.html";

function look(label: string) {
  const found = LOOKS[label];
  if (found === undefined) throw new Error(`${label} has no look`);
  return found;
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** The least distance of two labels' fills, over all kinds of colour vision. */
function apart(one: string, other: string): number {
  return Math.min(...VISIONS.map((vision) => distance(look(one).color, look(other).color, vision)));
}

describe("the style of Neo4j Browser", () => {
  test("Every label has a caption and a colour, and a general rule comes before those that refine it.", () => {
    const style = browserStyle();
    const at = (label: string): number => style.indexOf(`node.${label} {`);
    for (const label of ["Entity", ...KINDS, "Source", "Claim", ...VERDICTS]) {
      expect(style).toMatch(new RegExp(`node\\.${label} \\{[^}]*color: #[^}]*caption: "\\{name\\}"`));
    }
    for (const kind of KINDS) expect(at("Entity")).toBeLessThan(at(kind));
    for (const verdict of VERDICTS) expect(at("Claim")).toBeLessThan(at(verdict));
    for (const label of Object.keys(LOOKS)) expect(at(label)).toBeLessThan(at(QUESTIONED.label));
  });

  test("Every predicate reads as the vocabulary puts it.", () => {
    const style = browserStyle();
    for (const [type, { caption }] of Object.entries(vocabulary)) {
      expect(style).toMatch(new RegExp(`relationship\\.${type} \\{[^}]*caption: "${caption}"`));
    }
  });

  test("The commands are single lines without semicolons, and the style in them is whole JSON.", () => {
    const commands = browserCommands(GUIDE);
    for (const command of commands) expect(command).not.toMatch(/[;\n\\]/);
    const [guide, style = "", picture = ""] = commands;
    expect(guide).toBe(`guide ${GUIDE}`);
    const rules = JSON.parse(style.replace(/^style /, "")) as Record<string, unknown>;
    expect(Object.keys(rules)).toEqual([...browserStyle().matchAll(/^(\S+) \{$/gm)].map(([, selector]) => selector));
    expect(picture.replace(/\s/g, "")).toBe(`auto${cypher["browser/overview"].text}`.replace(/\s/g, ""));
  });

  test("Without a service that brings a guide, none is opened.", () => {
    expect(browserCommands(null)).toEqual(browserCommands(GUIDE).slice(1));
  });
});

describe("the colours", () => {
  test("A caption can be read on its circle.", () => {
    const faint = Object.entries(LOOKS).filter(([, { color, text }]) => contrast(color, text) < 4.5);
    expect(faint.map(([label]) => label)).toEqual([]);
  });

  test("Verdicts are told apart by people with any kind of colour vision.", () => {
    expect(pairs([...VERDICTS, "Deprecated"]).filter(([one, other]) => apart(one, other) < 20)).toEqual([]);
  });

  test("Whatever the legend explains has a colour that no other has.", () => {
    const explained = Object.keys(LOOKS).filter((label) => look(label).meaning !== null && label !== "Quantity");
    expect(pairs(explained).filter(([one, other]) => apart(one, other) < 15)).toEqual([]);
  });

  test("Claims and sources are smaller than those who act, and a questioned claim has a border that is seen.", () => {
    for (const label of ["Source", ...VERDICTS]) {
      expect(look(label).diameter).toBeLessThan(look("Company").diameter);
      expect(look(label).diameter).toBeLessThan(look("Market").diameter);
    }
    for (const verdict of VERDICTS) expect(QUESTIONED.borderWidth).toBeGreaterThan(3 * look(verdict).borderWidth);
  });
});
