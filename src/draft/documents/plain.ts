import type { Article } from "../model.ts";

const MAX_TITLE = 160;

/** The first line, where it is short, ends no sentence, and something stands apart from it or is longer than it. */
function titleOf(text: string): string | null {
  const [first = "", second = ""] = text.trimStart().split("\n", 2);
  const title = first.trim();
  const isTitle = title.length <= MAX_TITLE && !/[.!:;,…。！]["”’»)]*$/u.test(title) && /\p{L}/u.test(title);
  const isApart = second.trim() === "" ? text.trim() !== title : second.length > title.length * 2;
  return isTitle && isApart && !/^\s*[[(\d]/.test(title) ? title : null;
}

/** An article of which nothing is known but its text: blocks, marks and lists are read from lines and words. */
export function readPlain(text: string): Article {
  return {
    ...{ text, title: titleOf(text), authors: [], published: null, language: null, blocks: null },
    ...{ marks: [], lists: [], references: [], titles: [], taken: [], unread: [] },
  };
}
