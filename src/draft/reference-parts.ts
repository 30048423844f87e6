import type { FoundDate } from "./reference-date.ts";

/** The parts of an entry, before they are read. */
export interface Parts {
  readonly people: string;
  readonly title: string | null;
  readonly container: string;
  readonly date: FoundDate | null;
}

/** A text without its date. */
export function without(text: string, date: FoundDate | null): string {
  return date === null ? text : `${text.slice(0, date.start)} ${text.slice(date.end)}`;
}

const NUMBERS_ONLY = /^[\s\d():;,.–—-]*(?:pp?\.?[\s\d–-]*)?$/u;

/** The title and what follows it. A question has its answer with it where a container still follows. */
export function titleAndContainer(segments: readonly string[]): Pick<Parts, "title" | "container"> {
  const [head = "", second, ...others] = segments;
  const isAsked = /[?!]["”’»]?$/u.test(head) && others.some((segment) => !NUMBERS_ONLY.test(segment));
  const [first = "", ...rest] = isAsked ? [`${head} ${second ?? ""}`, ...others] : segments;
  if (rest.length > 0) return { title: first, container: rest.join(" ") };
  // `Title, Journal, 12(3), pp. 4–5`: the title goes up to the name before the numbers.
  const comma = /^(.{8,}?),\s+((?:\p{Lu}|the\s)[^,]*,\s+(?:vol|no|pp?|\d).*)$/iu.exec(first);
  return comma === null ? { title: first, container: "" } : { title: comma[1] ?? first, container: comma[2] ?? "" };
}
