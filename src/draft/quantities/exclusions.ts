import type { Numeral } from "./numerals.ts";

/** Words that make the number after them a label. */
const LABELS =
  /(?:^|[\s(“"*_])(?:articles?|sections?|nos?\.?|number|chapters?|pages?|pp?\.|figures?|fig\.|tables?|rules?|resolutions?|part|phase|level|version|flight|route|highway|room|gate|channel|type|model|class|grade|category|annex|appendix|paragraphs?|para\.|clauses?|step|volume|vol\.|issue|series|unit|line|block|lot|round|stage|bill|law|order|regulation|directive|windows|form|group|tel\.?|phone|telephone|téléphone|teléfono|telefon|hotline|call|postcode|isbn|doi|#|№|§|ISO|RFC|EN|iOS|Android) ?$|第$/i;
/** The same words where somebody does something: "wants to order 16 turbines". */
const VERBS =
  /\b(?:to|will|would|can|could|may|might|must|should|they|we|you|I) (?:order|call|phone|form|group|block|issue|line|part|step|bill) $/i;
/** A capitalised word that is no start of a sentence: the number after it belongs to a name. */
const NAME_BEFORE = /(?<=[\p{L},\d)] )\p{Lu}[\p{L}-]+ $/u;
/** "737 MAX": what follows in capitals is no unit. */
const NAME_AFTER = /^ [A-Z]{2,}(?![\p{L}\p{N}])/u;
const PLAIN_CAPITAL =
  /(?:About|Around|Nearly|Almost|Some|Over|Under|Roughly|January|February|March|April|May|June|July|August|September|October|November|December|US|RMB|Rs) $/;
const TIME_AFTER = /^(?::\d\d|\.\d\d (?:[ap]\.?m)|\s?(?:a\.m|p\.m|am|pm|o['’]clock)\b)/i;
const CLOCK_BEFORE = /(?<!\p{L})(?:a las|las|um|à) $/iu;
const SCORE_OR_PHONE = /^(?:-\d+){2,}|^-\d{1,2}(?= (?:win|victory|defeat|draw|loss|against|over)\b)/;
const PHONE_BEFORE = /(?:\+\d|(?<![\d.,])0\d)[\d ()/-]{0,14}$/;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b/;
const NAMED_BY_LETTER = /^-?[\p{L}]/u;
const NAME_PART_BEFORE = /(?:[\p{L}_]|\p{L}-|[/\\@#_]|\p{L}\.)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** What is not counted, but named by a year. */
const YEAR_NOUN = /^(?:sales|results|elections?|earnings|talks|games|olympics|figures|levels?|report|budget|season)$/i;

/** Whether what stands at a place is glued to letters: a part of a name ("5G", "H20"), an ordinal or a code. */
export function isPartOfName(text: string, { start, digitsEnd, end, isWord }: Numeral, hasUnit: boolean): boolean {
  if (isWord) return text[start - 1] === "-" && /\p{L}/u.test(text[start - 2] ?? "");
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(digitsEnd, digitsEnd + 12);
  if (
    CLOCK_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
    /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(text.slice(start, digitsEnd))
  ) {
    return !hasUnit;
  }
  if (!hasUnit && /^\d{3}(?: \d{3}){2,}$/.test(text.slice(start, end))) return true;
  if (/^0\d/.test(text.slice(start, digitsEnd))) return true;
  if (ORDINAL_AFTER.test(after) || TIME_AFTER.test(after) || SCORE_OR_PHONE.test(after)) return true;
  if (PHONE_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (/\d:$/.test(before) || /^[\u2044/]\d/.test(after) || /\d[-/]$/.test(before)) return true;
  if (NAME_PART_BEFORE.test(before) && !hasUnit) return true;
  return (
    end === digitsEnd &&
    NAMED_BY_LETTER.test(after) &&
    !hasUnit &&
    !/^-?(?:fold|x\b|odd\b|plus\b|strong\b)/i.test(after)
  );
}

/** Whether a number is a label ("Section 301"), or belongs to a name ("Boeing 737"). */
export function isLabel(text: string, { start, digitsEnd, isWord, scale }: Numeral, unit: string | null): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (scale !== 1) return false;
  const isMoneyOrShare = unit !== null && /^(?:percent|ratio|[A-Z]{3})$/.test(unit);
  if (isMoneyOrShare) return false;
  if ((LABELS.test(before) && !VERBS.test(before)) || /\p{Ll}\p{Lu}\p{L}* $/u.test(before)) return true;
  if (!isWord && unit === null && NAME_AFTER.test(text.slice(digitsEnd, digitsEnd + 12))) return true;
  return !isWord && unit === null && NAME_BEFORE.test(before) && !PLAIN_CAPITAL.test(before);
}

/** Whether four digits are a year: nothing plainly counted follows. */
export function isYear(text: string, { start, digitsEnd, scale }: Numeral, unit: string | null): boolean {
  const printed = text.slice(start, digitsEnd);
  if (scale !== 1 || !YEAR.test(printed)) return false;
  return unit === null || YEAR_NOUN.test(unit);
}
