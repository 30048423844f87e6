/** A key of pandoc, which nobody writes by chance. */
const KEY = /^\W*@/;
const NUMBER = /^\W*\d+\W*$/;
/** Part of the labels of a text that may lead nowhere before it is the list, and not the text, that is at fault. */
const MOST_OPEN = 0.34;

/**
 * Tells whether a mark surely has no entry: the list has entries of its kind, numbered or named, and all but a few of the
 * labels that a text cites lead to one. Else it is likelier that the list was not read.
 */
export function createSureness(
  cited: Iterable<string>,
  listed: ReadonlySet<string>,
): (label: string, mark: string) => boolean {
  const labels = new Set(cited);
  const open = [...labels].filter((label) => !listed.has(label));
  const isFew = open.length === 1 || open.length <= MOST_OPEN * labels.size;
  const kinds = new Set([...listed].map((label) => NUMBER.test(label)));
  return (label, mark) => KEY.test(mark) || (isFew && kinds.has(NUMBER.test(label)));
}
