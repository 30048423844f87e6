import type { DraftMention, Span } from "../model.ts";

/** A sentence with its mentions, whose offsets count in the whole text. */
export interface Sentence extends Span {
  readonly text: string;
  readonly mentions: readonly DraftMention[];
}

/** Words that may stand between a subject and what is said of it. */
const HELPERS =
  "has|have|had|is|was|are|were|be|been|being|will|would|may|might|could|can|cannot|should|must|shall|also|now|already|recently|still|then|soon|once|only|both|all|not|never|no|longer|to|it|and|or|but|just|even|do|does|did|nor|fully|formally|effectively|the|company|itself|themselves|which|that|who|since|long|today|s|n['’]t|\\p{Ll}+ly|plans?|planned|planning|decides?|decided|deciding|agrees?|agreed|intends?|intended|aims?|aimed|wants?|wanted|vows?|vowed|expects?|expected|hopes?|set|due|going|about|continues?|continued|began|begun|begins?|starts?|started|forced|said|says|believed|thought|reported|rumou?red|refuses?|refused|denies|denied|fails?|failed|chose|chooses|moved|threatens?|threatened|considers?|considering|mulls?|mulling|ready|like|likely|unlikely|year|month|week|last|this|earlier";
const SUBJECT_GAP = new RegExp(
  `^(?:['’]s?)?(?:[ ,]+(?:(?:${HELPERS})(?![\\p{L}])|didn['’]t|doesn['’]t|don['’]t|won['’]t|hasn['’]t|haven['’]t|isn['’]t|wasn['’]t|aren['’]t|weren['’]t|can['’]t|couldn['’]t|wouldn['’]t)){0,7}[ ,]*$`,
  "u",
);
/** A stretch between two commas, or in brackets or dashes, which a sentence can do without. */
const ASIDE = /^(?:['’]s)?,[^,;:.]{1,80},|^ \([^()]{1,60}\)|^ [–—][^–—;]{1,80}[–—]/;
const OBJECT_GAP =
  /^(?: (?!(?:and|or|but|while|because|that|which|who|whose|as|if|when|with|by|said|says|from|after|before|than|against|is|are|was|were|has|have|had|be|will)\b)['’"“\p{L}\p{N}-]+){0,4} ["“]?$/u;
const LIST_GAP = /^(?:, | and | or | nor |, and |, or | as well as | & )(?:the |its |like |both )?$/;
/** A name behind one of these is a part of another phrase: "the head of Acme". */
const OWNED_BEFORE =
  /\b(?:of|in|from|for|by|with|to|against|at|on|under|about|into|via|than|like|near|between|among)(?: the| its| a| an| their)? ["“]?$/i;

function between(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(from - sentence.start, to - sentence.start);
}

/** The mentions that a list joins to the one at a place, in the order of the text. */
function listAround(sentence: Sentence, at: number, step: -1 | 1): readonly DraftMention[] {
  const list: DraftMention[] = [];
  for (let here = at; ; here += step) {
    const mention = sentence.mentions[here];
    if (mention === undefined) break;
    list.push(mention);
    const next = sentence.mentions[here + step];
    if (next === undefined) break;
    const [first, last] = step === 1 ? [mention, next] : [next, mention];
    if (!LIST_GAP.test(between(sentence, first.end, last.start))) break;
  }
  return step === 1 ? list : list.reverse();
}

/** The number of the mention that an aside with a name in it belongs to: "Acme, which Bolt left, ..."; else its own. */
function beyondAside(sentence: Sentence, at: number, place: number): number {
  const gap = between(sentence, sentence.mentions[at]?.end ?? 0, place);
  if (!/^(?:['’]s)?[,)–—]/.test(gap.trimStart())) return at;
  for (let here = at - 1; here >= Math.max(0, at - 4); here -= 1) {
    const whole = between(sentence, sentence.mentions[here]?.end ?? 0, place);
    const rest = whole.replace(ASIDE, " ");
    const aside = whole.length - rest.length;
    if (
      aside > 0 &&
      !LIST_GAP.test(between(sentence, sentence.mentions[here]?.end ?? 0, sentence.mentions[here + 1]?.start ?? 0)) &&
      SUBJECT_GAP.test(rest) &&
      !rest.includes(",")
    )
      return here;
  }
  return at;
}

/** What stands before a phrase as what it is said of, with the words between. */
export function namesBefore(sentence: Sentence, place: number): { names: readonly DraftMention[]; gap: string } | null {
  let at = sentence.mentions.findLastIndex(({ end }) => end <= place);
  if (at >= 0) at = beyondAside(sentence, at, place);
  for (; at >= 0; at -= 1) {
    const mention = sentence.mentions[at];
    if (mention === undefined) break;
    const gap = between(sentence, mention.end, place);
    if (gap.length > 160 || /[;:]/.test(gap)) return null;
    const rest = gap.replace(ASIDE, " ");
    if (!SUBJECT_GAP.test(gap) && !SUBJECT_GAP.test(rest)) continue;
    const names = listAround(sentence, at, -1);
    const first = names[0];
    const opening =
      first === undefined ? "" : between(sentence, Math.max(sentence.start, first.start - 24), first.start);
    const lead = /\b(?:neither|no) $/i.test(opening) ? `not${gap}` : gap;
    return OWNED_BEFORE.test(opening) ? null : { names, gap: lead };
  }
  return null;
}

/** What stands after a phrase as its object. */
export function namesAfter(sentence: Sentence, place: number): readonly DraftMention[] {
  const at = sentence.mentions.findIndex(({ start }) => start >= place);
  const mention = sentence.mentions[at];
  if (mention === undefined || !OBJECT_GAP.test(between(sentence, place, mention.start))) return [];
  return listAround(sentence, at, 1);
}

/** A market that the same clause names behind an object: "competes with Bolt in ...". */
export function marketAfter(sentence: Sentence, place: number): DraftMention | null {
  const market = sentence.mentions.find(({ start, type }) => start >= place && type === "Market");
  if (market === undefined) return null;
  return /^ (?:in|on|from|for|out of)(?: [\p{L}'’-]+){0,4} $/u.test(between(sentence, place, market.start))
    ? market
    : null;
}
