import type { Nodes } from "hast";

/** Where the words of a tree go: into a text that is printed, or nowhere, as they stand in a text that is there. */
export interface Sink {
  /** Where what a node says begins, once it is asked for. */
  readonly start: (node: Nodes) => number;
  /** Where what a node says has ended. */
  readonly end: (node: Nodes) => number;
  readonly words: (text: string) => void;
  /** Words whose white space is their own. */
  readonly raw: (text: string) => void;
  readonly gap: (gap: "\n" | "\n\n") => void;
  /** What stands before a node, as far as rules look. */
  readonly before: (node: Nodes) => string;
  readonly text: () => string;
}

const LOOK = 16;

/** Prints words: white space is one blank, and a greater gap takes the place of a lesser one. */
export function printer(): Sink {
  const parts: string[] = [];
  let length = 0;
  let owed = "";
  let tail = "";
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
    tail = (tail + text).slice(-LOOK);
  };
  const settle = (): void => {
    if (owed !== "" && length > 0) write(owed);
    owed = "";
  };
  const put = (text: string): void => {
    settle();
    write(text);
  };
  return {
    start: () => {
      settle();
      return length;
    },
    end: () => length,
    words: (text) => {
      const words = text.replace(/[\s\u00a0]+/g, " ");
      const body = words.trim();
      if (owed === "" && (words.startsWith(" ") || body === "") && words !== "") owed = " ";
      if (body === "") return;
      put(body);
      if (words.endsWith(" ")) owed = " ";
    },
    raw: put,
    gap: (gap) => {
      if (owed === " " || gap.length > owed.length) owed = gap;
    },
    before: () => tail + owed,
    text: () => `${parts.join("")}\n`,
  };
}

/** Tells where words stand in the text that a tree was read from. */
export function placer(text: string): Sink {
  const none = (): void => undefined;
  const start = (node: Nodes): number => node.position?.start.offset ?? 0;
  return {
    start,
    end: (node) => node.position?.end.offset ?? 0,
    words: none,
    raw: none,
    gap: none,
    before: (node) => text.slice(Math.max(0, start(node) - LOOK), start(node)),
    text: () => text,
  };
}
