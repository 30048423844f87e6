import { STARTERS } from "./abbreviations.ts";
import type { DraftCitation, DraftMarker, DraftReference, FoundMarker, KnownName, Span } from "./model.ts";
import { createJudge, type Passage } from "../domain/verdicts/judge.ts";
import { groundReason, isToldBefore, NO_TITLE, NOT_HELD, shiftedReason } from "../domain/verdicts/judge-text.ts";
import { createSureness } from "../domain/verdicts/sureness.ts";
import type { Named } from "../domain/verdicts/topic.ts";
import { wordsOf } from "../domain/words.ts";
import { nearWords } from "../words/near-words.ts";
import { standIns } from "../words/stand-ins.ts";

/** A sentence with what it cites. */
interface Stretch extends Passage {
  readonly markers: readonly FoundMarker[];
}

/** Known names by what they name, without those of which the text has not one word. */
function namedIn(text: string, known: readonly KnownName[]): readonly Named[] {
  const words = new Set(wordsOf(text));
  const names = new Map<string, string[]>();
  for (const { name, entity } of known) names.set(entity, [...(names.get(entity) ?? []), name]);
  return [...names]
    .filter(([, all]) => all.some((name) => wordsOf(name).some((word) => words.has(word))))
    .map(([id, all]) => ({ id, names: all }));
}

/** The words of a sentence without its markers: they are no part of what it says. */
function wordsOfSentence(text: string, { start, end }: Span, markers: readonly FoundMarker[]): string {
  const parts: string[] = [];
  let from = start;
  for (const marker of markers) {
    parts.push(text.slice(from, marker.start));
    from = marker.end;
  }
  return [...parts, text.slice(from, Math.max(from, end))].join(" ");
}

/** The names of a sentence. */
function namesOf(words: string): string {
  const names = words.match(/(?<![\p{L}])\p{Lu}[\p{L}\p{M}\p{N}-]*/gu) ?? [];
  return names.filter((name) => !STARTERS.has(name.toLowerCase())).join(" ");
}

/** The sentences with their marks; a mark outside all of them, as in a table of marks alone, is judged by nothing. */
function stretchesOf(
  text: string,
  sentences: readonly Span[],
  markers: readonly FoundMarker[],
  placeOf: ReadonlyMap<string, number>,
): readonly Stretch[] {
  let next = 0;
  let before = "";
  const stretches = sentences.map((sentence) => {
    const own: FoundMarker[] = [];
    for (let marker = markers[next]; marker !== undefined && marker.start < sentence.end; marker = markers[next]) {
      own.push(marker);
      next += 1;
    }
    const inside = own.filter(({ start }) => start >= sentence.start);
    const words = wordsOfSentence(text, sentence, inside);
    const cites = [...new Set(own.flatMap(({ labels }) => labels.flatMap((label) => placeOf.get(label) ?? [])))];
    const standing = standIns(words);
    const lead = standing.goesOn ? namesOf(before) : "";
    before = `${words} ${lead}`;
    return { words, cites, markers: own, lead, namesSubject: !standing.opens };
  });
  const rest = markers.slice(next);
  return rest.length === 0 ? stretches : [...stretches, { words: "", cites: [], markers: rest }];
}

/** Why nothing is said of a mark without an entry where the list was not surely read. */
const NOT_READ = "The list of references was not read so surely that anything could be said of this mark.";

/** Judges each citation of a text by the rules for citations: the passage of a marker is the sentence that it stands in. */
export function judgeMarkers(
  text: string,
  sentences: readonly Span[],
  markers: readonly FoundMarker[],
  references: readonly DraftReference[],
  known: readonly KnownName[],
): readonly DraftMarker[] {
  const placeOf = new Map(references.map(({ label }, index) => [label, index]));
  const stretches = stretchesOf(text, sentences, markers, placeOf);
  const works = references.map((reference) => ({ ...reference, abstract: null }));
  const isCiting = stretches.some(({ cites }) => cites.length > 0);
  const groundOf = createJudge(isCiting ? stretches : [], works, namedIn(text, known), nearWords());
  const isSure = createSureness(
    markers.flatMap(({ labels }) => labels),
    new Set(placeOf.keys()),
  );
  const told = new Set<string>();
  const cite = (marker: FoundMarker, label: string, passage: number): DraftCitation => {
    const place = placeOf.get(label);
    const cited = references[place ?? -1];
    const plain = { label, betterLabel: null };
    if (place === undefined || cited === undefined)
      return isSure(label, marker.text)
        ? { ...plain, verdict: "UNRESOLVED", reason: `The list of references has no entry ${label}.` }
        : { ...plain, verdict: "UNVERIFIED", reason: NOT_READ };
    const ground = groundOf(passage, place);
    if (ground === null) return { ...plain, verdict: "UNVERIFIED", reason: cited.title === null ? NO_TITLE : NOT_HELD };
    if (isToldBefore(ground, label, told)) {
      const from = references[ground.shift?.from ?? place]?.label ?? label;
      return { ...plain, verdict: "UNVERIFIED", reason: shiftedReason(from) };
    }
    const betterLabel = references[ground.better ?? -1]?.label ?? null;
    return { label, verdict: "MISMATCH", reason: groundReason(ground, cited, references), betterLabel };
  };
  return stretches.flatMap((stretch, passage) =>
    stretch.markers.map((marker) => ({
      ...{ text: marker.text, start: marker.start, end: marker.end },
      citations: marker.labels.map((label) => cite(marker, label, passage)),
    })),
  );
}
