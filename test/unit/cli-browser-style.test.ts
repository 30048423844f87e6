import { describe, expect, test } from "@jest/globals";
import { vocabulary } from "../../src/generated/vocabulary.ts";
import { browserCommands, browserGuide, browserStyle, overviewQuery } from "../../src/server/browser-style.ts";

const LABELS = ["Entity", "Company", "Market", "Product", "Policy", "Jurisdiction", "Organization", "Source", "Claim"];

describe("the style of Neo4j Browser", () => {
  test("Every label has a caption and a colour, and the general rule of entities comes before their kinds.", () => {
    const style = browserStyle();
    for (const label of LABELS)
      expect(style).toMatch(new RegExp(`node\\.${label} \\{[^}]*color: #[^}]*caption: "\\{name\\}"`));
    expect(style.indexOf("node.Entity")).toBeLessThan(style.indexOf("node.Company"));
  });

  test("Every predicate reads as the vocabulary puts it.", () => {
    const style = browserStyle();
    for (const [type, { caption }] of Object.entries(vocabulary)) {
      expect(style).toMatch(new RegExp(`relationship\\.${type} \\{[^}]*caption: "${caption}"`));
    }
  });

  test("The commands are single lines without semicolons, and the style in them is whole JSON.", () => {
    const commands = browserCommands();
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(command).not.toMatch(/[;\n\\]/);
    const [style = "", picture = ""] = commands;
    const rules = JSON.parse(style.replace(/^style /, "")) as Record<string, unknown>;
    expect(Object.keys(rules)).toEqual([...browserStyle().matchAll(/^(\S+) \{$/gm)].map(([, selector]) => selector));
    expect(picture).toBe(`auto ${overviewQuery()}`);
  });

  test("The guide carries the opening picture to run, and the address of the style, as text and not as markup.", () => {
    const guide = browserGuide('http://localhost:1/x"><script>');
    expect(guide).toContain("runnable");
    expect(guide).toContain(overviewQuery().replaceAll(">", "&gt;"));
    expect(guide).not.toContain("<script>");
  });
});
