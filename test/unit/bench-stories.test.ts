import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { placeQuote, placeSentences, type StoryAnswer } from "../../bench/stories/answer.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "bench", "stories");

interface Story {
  readonly name: string;
  readonly text: string;
  readonly answer: StoryAnswer;
}

function storiesOf(half: string): readonly Story[] {
  const files = readdirSync(join(FOLDER, half));
  return files
    .filter((file) => !file.endsWith(".yaml"))
    .map((file) => {
      const name = file.replace(/\.\w+$/u, "");
      const answer = parse(readFileSync(join(FOLDER, half, `${name}.yaml`), "utf8")) as StoryAnswer;
      return { name, text: readFileSync(join(FOLDER, half, file), "utf8"), answer };
    });
}

const STORIES = ["work", "held-out"].flatMap(storiesOf);

describe("The answers of the stories", () => {
  test("There are twenty-four, and seven of them tell of no exit.", () => {
    expect(STORIES).toHaveLength(24);
    expect(STORIES.filter(({ answer }) => answer.exit === null)).toHaveLength(7);
  });

  test.each(STORIES)("Each quote of $name stands in one of its sentences.", ({ text, answer }) => {
    const quoted = [...answer.relations, ...answer.shares, ...(answer.exit === null ? [] : [answer.exit])];
    for (const { quote } of quoted) {
      const { start, end } = placeQuote(text, answer, quote);
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  test.each(STORIES)("The sentences of $name leave out nothing but markup.", ({ text, answer }) => {
    const ends = placeSentences(text, answer);
    const between = ends.map(({ start }, index) => text.slice(ends[index - 1]?.end ?? 0, start)).join("");
    expect(between.replace(/[\s#-]/gu, "")).toBe("");
    expect(text.slice(ends.at(-1)?.end).trim()).toBe("");
  });

  test.each(STORIES)("Whatever a relation of $name joins is one of its entities.", ({ answer }) => {
    const names = new Set(answer.entities.map(({ name }) => name));
    const joined = answer.relations.flatMap(({ subject, object, market }) => [subject, object, market ?? subject]);
    const { leaver, market, also = [] } = answer.exit ?? { leaver: "", market: "" };
    const exit = answer.exit === null ? [] : [leaver, market, ...also];
    expect([...joined, ...exit].filter((name) => !names.has(name))).toEqual([]);
  });
});
