import { wordsOf } from "./words.ts";

const LEGAL_FORMS = new Set("inc corp corporation ltd limited co llc plc ag gmbh sa nv oyj kk".split(" "));

/**
 * The form in which names are compared: NFKC, lower case, one space between runs of letters, digits and marks, without
 * the legal forms at its end ("Acme Co., Ltd." is "acme"). A name that is nothing but a legal form keeps it. Empty where
 * the text has no letter and no digit.
 */
export function nameKey(name: string): string {
  const words = [...wordsOf(name)];
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** The alias that the asked text stands for; null where it is the id or the name, or no alias of the entity. */
export function matchedAlias(
  asked: string,
  entity: { readonly id: string; readonly name: string; readonly aliases: readonly string[] },
): string | null {
  const key = nameKey(asked);
  if (asked.trim() === entity.id || key === nameKey(entity.name)) return null;
  return entity.aliases.find((alias) => nameKey(alias) === key) ?? null;
}

/** A name as a statement takes it: as an id, and as a phrase for the index of names. */
export interface AskedName {
  readonly asked: string;
  readonly id: string;
  readonly phrase: string;
}

/** Prepares a name. A name without a letter or a digit finds nothing, because no key is a lone dash. */
export function toAskedName(asked: string): AskedName {
  return { asked, id: asked.trim(), phrase: `"${nameKey(asked) || "-"}"` };
}
