import { findDate } from "./reference-date.ts";
import { titleAndContainer, without, type Parts } from "./reference-parts.ts";
import { arePeople, arePlainlyPeople, isNameLike } from "./reference-people.ts";
import { segmentsOf } from "./reference-container.ts";

const FAMILY = "(?:\\p{Ll}{2,3} )?\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)?";
/** Unambiguous, so that a list of names that fails costs no more than its length. */
const INITIALS = "\\p{Lu}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\p{Ll}?\\.){0,3}";
const AND = "(?:,? (?:&|and|und|et|y) |, |; )";
const TURNED = `${FAMILY},? ${INITIALS}`;
/** `Lind, K. & Holm, S. Title`, `Lind K. et al. Title`: the names run into the title. */
const NAMES_FIRST = new RegExp(
  `^(${TURNED}(?:${AND}${TURNED})*(?:,? ?et al\\.)?)[,:]? *(?=[\\p{Lu}\\p{N}“"])(.{8,})$`,
  "u",
);
const FORENAME = `${INITIALS} ${FAMILY}`;
/** `K. Lind and S. Holm, Title`. */
const INITIALS_FIRST = new RegExp(`^(${FORENAME}(?:${AND}${FORENAME})*(?:,? et al\\.)?),\\s+(.{8,})$`, "u");

/** A name that goes on: the names before it were cut short. */
const BEGINS_NAME = new RegExp(`^${FORENAME}(?:,| and | & |:)`, "u");

/** The names before a title that no full stop parts from it; null where none are there. */
export function splitPeople(text: string): { readonly people: string; readonly rest: string } | null {
  for (const pattern of [INITIALS_FIRST, NAMES_FIRST]) {
    const [, people = "", rest = ""] = pattern.exec(text) ?? [];
    if (people !== "" && arePeople(people) && !BEGINS_NAME.test(rest)) return { people: people.trim(), rest };
  }
  return null;
}

const EDITION =
  /^(.+?),\s+(?:\d+(?:st|nd|rd|th)|rev\.|second|third|fourth|fifth)\s+ed(?:ition|n)?\.?[,.]?\s+(\p{Lu}.+)$/iu;

/** `K. Lind, Title, 2nd ed. Place: Press, 2011.` */
function readEdition(text: string): Parts | null {
  const [, head = "", imprint = ""] = EDITION.exec(text) ?? [];
  if (head === "" || /\((?:1[5-9]|20)\d\d/.test(head) || /[.?!]\s|[“"]/.test(head.replace(/\p{Lu}\.\s/gu, "")))
    return null;
  const { people, rest } = splitPeople(head) ?? { people: "", rest: head };
  const date = findDate(imprint);
  return { people, title: rest, container: without(imprint, date), date };
}

/** `李明. 题名[J]. 刊名, 2022`: the mark behind the title tells what kind of work it is. */
const MARKED =
  /^(?:([^[\]]{2,120}?)[.．。]\s*)?([^[\]]{2,300}?)\s*\[(?:[MJCDRNSPGZ]|DB|CP|EB|[A-Z]{1,2}\/(?:OL|CD|MT|DK))\](?:[.．,，。:：]\s*|\s*$)(.*)$/u;

function readMarked(text: string): Parts | null {
  const [, people = "", title = "", after = ""] = MARKED.exec(text) ?? [];
  if (title === "") return null;
  const date = findDate(after) ?? findDate(text);
  return { people, title, container: without(after, findDate(after)), date };
}

/** A body that says by its legal form that it is one: most others begin a title with a colon as well. */
const LEGAL = /^[^.,()\d]+ (?:AG|GmbH|SE|KG|SA|NV|BV|AB|Oyj|ASA|Inc|Ltd|PLC|plc|LLC|e\. ?V)$/u;
const COLONED = /^([^:]{3,120}):\s+(.{6,})$/u;

/** `Lind, K.: Title. In: Journal 14 (2021)`. */
function readColoned(text: string): Parts | null {
  const [, people = "", rest = ""] = COLONED.exec(text) ?? [];
  if (people === "" || !(LEGAL.test(people) || (/\p{Lu}\.$/u.test(people) && arePlainlyPeople(people)))) return null;
  if (!isNameLike(people)) return null;
  const date = findDate(rest);
  return { people, ...titleAndContainer(segmentsOf(without(rest, date).replace(/\(\s*\)/g, " "))), date };
}

const SCIENCE = /^(.+?\s[\p{L}\d]?\d+(?:\s?\(\d+\))?,\s[\d\p{L}][^()]*)\s\(((?:1[5-9]|20)\d\d)\)\.?$/u;

/** `Lind, K. et al. Title. Nat. Energy 5, 210–219 (2020).` */
function readScience(text: string): Parts | null {
  const [, body = "", year = ""] = SCIENCE.exec(text) ?? [];
  const split = body === "" ? null : splitPeople(body);
  if (split === null) return null;
  const date = { edtf: year, suffix: "", start: 0, end: 0 };
  return { people: split.people, ...titleAndContainer(segmentsOf(split.rest)), date };
}

/** Reads an entry in a style that shows by a mark of its own; null where it has none. */
export function readStyled(text: string): Parts | null {
  return readMarked(text) ?? readEdition(text) ?? readColoned(text) ?? readScience(text);
}
