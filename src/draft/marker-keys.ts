import { madeLabel } from "./references/labels.ts";
import type { DraftReference, FoundMarker } from "./model.ts";

const KEY = String.raw`-?@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_/])){0,200})`;
const GROUP = new RegExp(String.raw`\[(?:[^[\]@\n]{0,80}\s)?${KEY}[^[\]]{0,400}\]`, "gu");
const KEYS = new RegExp(String.raw`(?<![\p{L}\p{N}])${KEY}`, "gu");

/** References by their keys: their labels, their DOIs, and the first author with the year. */
function byKey(references: readonly DraftReference[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const reference of references) {
    const { label, url, doi } = reference;
    const made = madeLabel(reference);
    for (const key of [label, ...(doi === null ? [] : [`doi:${doi}`]), made, url ?? made]) {
      if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), label);
    }
  }
  return found;
}

/** Markers by citation keys, as pandoc has them: `[@holm2019]`, `[see @holm2019, p. 3; @lind2020]`, `@holm2019 [p. 3]`. */
export function keyMarkers(text: string, references: readonly DraftReference[]): readonly FoundMarker[] {
  if (!text.includes("@")) return [];
  const known = byKey(references);
  const listed = new Set(references.map(({ label }) => label));
  const labelsOf = (words: string): readonly string[] =>
    [...words.matchAll(KEYS)].map(([key]) => {
      const name = key.replace(/^-?@\{?/, "").replace(/\}$/, "");
      return known.get(name.toLowerCase()) ?? name;
    });
  const groups = [...text.matchAll(GROUP)].map(({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length, text: words },
    labels: [...new Set(labelsOf(words))],
  }));
  // Outside of brackets a name for a person's account looks the same: only what is known counts.
  const bare = [...text.matchAll(KEYS)].flatMap(({ 0: words, index }) => {
    const labels = labelsOf(words).filter((label) => listed.has(label));
    return labels.length === 0 ? [] : [{ start: index, end: index + words.length, text: words, labels }];
  });
  return [...groups, ...bare];
}
