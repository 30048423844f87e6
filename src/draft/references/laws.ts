import { anyOf, anyWord, wordList } from "../words.ts";
import { findDate } from "./dates.ts";
import type { Parts } from "./parts.ts";

const YEAR = "(?:1[5-9]|20)\\d\\d";
const CASE =
  /^([^,]{1,100}?[\p{L}.)]\sv\.?s?\.?\s.{3,100}?)(?:,\s+(?=\d|\[|No\b)|\s+(?=[[(](?:1[5-9]|20)\d\d[)\]]))(.*)$/u;
const LAW = new RegExp(anyWord("laws"), "iu");
const GAZETTE = new RegExp(
  `^(.{6,}?),\\s+((?:No\\.?\\s)?(?:\\d+\\s)?(?:${anyOf(wordList("gazettes"))})(?=[\\s,])[^]*)$`,
  "u",
);

/** `89 Fed. Reg. 101,344 (Dec. 16, 2024)`: the place alone, and no title. */
const CITED_LAW = new RegExp(`^\\d+\\s+(?:${anyOf(wordList("gazettes"))})\\s+[§\\d]`, "u");
/** `Waters Act 1998, s. 3(1)(b)` */
const DATED_LAW = new RegExp(
  `^([^.,“"]{4,100}\\s(?:of\\s)?${YEAR})(?:,\\s+(?:ss?|sec|art|arts|c|ch|para|section|article|sch)\\b.*|\\.?)$`,
  "iu",
);

/** Judgments and laws: the title goes up to where they are printed. */
export function readLaw(text: string): Parts | null {
  const judged = CASE.exec(text);
  if (judged !== null) return { authors: [], title: judged[1] ?? "", container: "", date: findDate(judged[2] ?? "") };
  if (CITED_LAW.test(text)) return { authors: [], title: null, container: "", date: findDate(text) };
  const dated = DATED_LAW.exec(text)?.[1];
  if (dated !== undefined && LAW.test(dated))
    return { authors: [], title: dated, container: "", date: findDate(dated) };
  const [, title = "", printed = ""] = GAZETTE.exec(text) ?? [];
  if (title === "" || !(LAW.test(title.slice(0, 80)) || /^\d/u.test(printed))) return null;
  const container = /^(?:OJ|ABl|BGBl|JO|BOE)/u.test(printed) ? printed : "";
  return { authors: [], title, container, date: findDate(title) ?? findDate(printed) };
}
