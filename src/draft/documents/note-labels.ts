import type { Element, Nodes } from "hast";
import { labelOf } from "../lists/labels.ts";
import { attribute, isElement, opens, within, wordsOf } from "./tree.ts";

/** An entry of a list of notes: its label, and whether the document prints it. */
export interface Note {
  readonly parts: readonly Element[];
  /** What holds the list that it belongs to. */
  readonly list: Nodes | undefined;
  label: string | null;
  isPrinted: boolean;
  /** The raised label that it begins with. */
  lead: Element | undefined;
  /** Which of all notes it is. */
  place: number;
}

const NOTE_WORDS =
  /^[[(]?\s*\^?\s*(?:(?:notes?|nb|n|ref)\.?\s?)?(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]{1,2}|[ivx]{1,5})\s*[\])]?$/iu;

/** What a note prints before its words, as the first thing in it. */
function printedLabel(note: Note): string | null {
  const [first] = note.parts;
  if (first === undefined) return null;
  const words = wordsOf(first);
  const found = labelOf(words);
  const isBare = found?.style === "bare" && isElement(first, "li");
  if (found !== null && !isBare) return found.label;
  const lead = within(first).find(
    (one) => isElement(one, "sup", "a", "b", "strong") && opens(first, one) && wordsOf(one) !== "",
  );
  const mark = lead === undefined ? "" : wordsOf(lead);
  if (!isElement(lead, "sup") || !NOTE_WORDS.test(mark)) return null;
  note.lead = lead;
  return mark.replace(/[[\]()\s]/g, "");
}

/** Labels notes in their order: by what they print, by what the marks that lead to them say, by their number. */
export function labelNotes(byLink: ReadonlyMap<Element, Note>, notes: readonly Note[]): void {
  const said = new Map<Note, string>();
  for (const [link, note] of byLink) {
    const words = wordsOf(link);
    if (!said.has(note) && NOTE_WORDS.test(words)) said.set(note, words.replace(/[[\]()^]/g, "").trim());
  }
  const counts = new Map<Nodes | undefined, number>();
  const used = new Set<string>();
  for (const [place, note] of notes.entries()) {
    note.place = place;
    const [first] = note.parts;
    const isCounted = isElement(note.list, "ol") && isElement(first, "li");
    const own = first === undefined ? NaN : Number.parseInt(attribute(first, "value"), 10);
    const start = isCounted ? Number.parseInt(attribute(note.list, "start") || "1", 10) : 1;
    const count = Number.isNaN(own) ? (counts.get(note.list) ?? start - 1) + 1 : own;
    counts.set(note.list, count);
    const given = first === undefined ? "" : attribute(first, "dataLabel");
    const printed = given === "" ? printedLabel(note) : given;
    const mark = said.get(note);
    const counted = isCounted ? String(count) : null;
    note.isPrinted = printed !== null;
    const label = printed ?? (mark !== undefined && (counted === null || !/^\d+$/.test(mark)) ? mark : counted);
    note.label = label;
    // Each list has its own numbers: of two entries of one number the second says that it is.
    for (let next = 2; note.label !== null && used.has(note.label); next += 1) note.label = `${label ?? ""} (${next})`;
    if (note.label !== null) used.add(note.label);
  }
}
