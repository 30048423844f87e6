import type { EntityType, Span } from "../model.ts";

/** A name with what is known of it. */
export interface FullName extends Span {
  readonly name: string;
  readonly type: EntityType | null;
  readonly entities: readonly string[];
}

/** What a text also calls the things that it once named in full. */
export type Called = ReadonlyMap<string, FullName>;

const SHORTEST = 3;

/**
 * The short forms of the full names of a text: the acronym in brackets behind a name, and the first words of a name. A
 * form that two different names share stands for neither.
 */
export function shortForms(text: string, names: readonly FullName[]): Called {
  const called = new Map<string, FullName | null>();
  const add = (form: string, full: FullName) => {
    const known = called.get(form);
    if (known === undefined) called.set(form, full);
    else if (known !== null && known.name !== full.name) called.set(form, null);
    else if (known?.type === null && full.type !== null) called.set(form, full);
  };
  names.forEach((full, at) => {
    const words = full.name.split(/\s+/);
    for (let count = 1; count < words.length; count += 1) {
      const form = words.slice(0, count).join(" ");
      if (form.length >= SHORTEST && /^\p{Lu}/u.test(words[count - 1] ?? "")) add(form, full);
    }
    const next = names[at + 1];
    const isInBrackets =
      next !== undefined &&
      /^ ?\(["“']?$/.test(text.slice(full.end, next.start)) &&
      /^["”']?\)/.test(text.slice(next.end, next.end + 2));
    if (isInBrackets) called.set(next.name, full);
  });
  for (const full of names) {
    const known = called.get(full.name);
    if (known === undefined || (known?.name === full.name && known.type === null)) called.set(full.name, full);
  }
  return new Map([...called].filter((entry): entry is [string, FullName] => entry[1] !== null));
}
