import { STARTERS } from "../abbreviations.ts";
import { anyWord } from "../words.ts";

const PARTICLE =
  "(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|af|av|y|Van|Von|De|La|Le|Al|El|Di|Du|Mc|Mac)";
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]+(?:[-‐–][\\p{L}\\p{M}'’]+)*";
const FAMILY = `(?:${PARTICLE}[ '’-]){0,3}(?:[dlDO]['’])?${WORD}(?: (?:${PARTICLE} )?${WORD})?`;
const SINGLE = `(?:${PARTICLE}[ '’-]){0,3}(?:[dlDO]['’])?${WORD}`;
const INITIAL = "(?!(?:Co|No|St|Dr|Mr|Nr|Vs|Ed|Ch|Jr|Sr)\\.)\\p{Lu}\\p{Ll}?\\.";
const INITIALS = `${INITIAL}(?:[ -]?${INITIAL})*(?:-\\p{Lu}(?![\\p{L}.]))?`;
const SUFFIX = "(?:,? (?:Jr|Sr|II|III|IV)\\b\\.?)?";
/** What may stand behind a name: a sign, another name, a bracket, `et al.`, or the end. */
const BEHIND =
  '(?=\\s*(?:[,;.:(\\[/“"«‘\uE000]|$)| (?:and|und|et|y|e|en|och|with|i|&) (?=\\p{Lu}|\\p{Ll}+ \\p{Lu})| et al\\b|\\s+(?:1[5-9]|20)\\d\\d[a-z]?\\b)';
/** A stop behind initials that a list of names goes on from belongs to them: `Lind K., Holm S.` */
const NO_LIST = "(?!\\.\\s*(?:[,;:&]|\\p{Lu}\\.|(?:and|und|et|y) ))";

type Form = "indexed" | "turned" | "middle" | "initialled" | "given" | "turnedGiven";

/** The ways in which names are printed, the surest first. */
const FORMS: readonly (readonly [Form, RegExp])[] = [
  ["middle", `${WORD}(?: (?:${INITIAL}|\\p{Lu}(?= \\p{Lu}\\p{L}))){1,2} ${SINGLE}${SUFFIX}${BEHIND}`],
  ["indexed", `${FAMILY} \\p{Lu}{1,3}(?:-\\p{Lu})?${SUFFIX}${BEHIND}${NO_LIST}`],
  ["turned", `${FAMILY}${SUFFIX},? ?${INITIALS}(?: ${PARTICLE}(?=[.,]))?${SUFFIX}`],
  ["turned", `${FAMILY} \\(${INITIALS}\\)`],
  ["turned", `${FAMILY}, \\p{Lu}{1,3}${BEHIND}`],
  ["initialled", `(?:${INITIALS}|[B-HJ-Z](?= ))(?:\\s?${WORD})?(?:\\s?${INITIALS})? ?${FAMILY}${SUFFIX}${BEHIND}`],
  ["turnedGiven", `${SINGLE}(?:-${WORD})?${SUFFIX}, ${WORD}(?: ${WORD})?(?: ${INITIAL})+${SUFFIX}(?=[\\s,.;:]|$)`],
  ["turnedGiven", `${SINGLE}${SUFFIX}, ${WORD}(?: ${WORD}){0,2}(?: ${PARTICLE})*${SUFFIX}${BEHIND}`],
  ["turnedGiven", `${FAMILY}, ${WORD}(?= ?[.(:“"])`],
  ["given", `${WORD} ${SINGLE}(?: (?!Jr|Sr)${WORD})?${SUFFIX}${BEHIND}`],
].map(([form, source]) => [form as Form, new RegExp(source ?? "", "uy")]);
const HAN =
  /[\p{Script=Han}·]{2,4}(?:\s*[,，、;；]\s*[\p{Script=Han}·]{2,4})*(?:\s*[,，]?\s*等)?(?=\s*[.．。:：,，(（《「『“]|$)/uy;
const JOIN = /\s*(?:[,;]\s*)?(?:(?:and|und|et|y|e|en|och|with|i)\s+|&\s*|[,;/]\s*)/uy;
const CLOSED = /[,;]?\s*(?:(?:and|und|et|y|e|en|och|with|i)\s|&)/u;
const MORE = /,?\s*(?:&\s*)?(?:et al\b\.?|and others\b|u\.\s?a\.|et coll\.|(?:\.\s?){3}|…)(?=[\s,.:;(]|$)/uy;
const ROLE =
  /,?\s*[([]?\b(?:eds?|editors?|hrsg|hg|dirs?|coords?|comps?|trans|host|producer|director)\b\.?[)\]]?(?=[\s.,:;(]|$)/iuy;
/** `Davidson, F. (Producer), & …` */
const IN_ROLE = /\s*\(\p{Lu}\p{Ll}{2,14}\)(?=\s*[,;&])/uy;

const BODY = new RegExp(anyWord("bodies"), "iu");
const HAN_BODY = /(?:局|部|厅|院|署|处|委|会|府|所|社|行|公司|大学|中心|集团|出版社|办公室|研究所)$/u;
const NEWSPAPER = new RegExp(`${anyWord("newspapers")}|日报|晚报|周刊|新闻|时报|网$`, "iu");
const SMALL =
  /^(?:of|the|and|for|on|in|to|at|de|la|le|des|du|der|die|das|für|und|y|e|et|del|di|&|van|von|sur|en|fur|zur|do|da)$/iu;

/** `FERRIERES Madeleine` is turned around, and shows it. */
const CAPITALS = /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,})*\s\p{Lu}\p{Ll}/u;

/** Names at the head of an entry, as printed and in order, and where they end. */
export interface Names {
  readonly names: readonly string[];
  readonly end: number;
  /** Whether an initial, a turned name or several names joined show them to be persons. */
  readonly isPlain: boolean;
}

/** Whether a name is that of a body, such as an authority or a newspaper, by one of its words. */
export function isBody(text: string): boolean {
  return BODY.test(text) || HAN_BODY.test(text);
}

/** Whether a name is that of a paper or an agency for news: by one of its words, or because it has one word only. */
export function isNewspaper(name: string): boolean {
  return NEWSPAPER.test(name) || (!/\s/.test(name) && !/\p{Script=Han}/u.test(name));
}

/** Whether all words of a text begin as those of a name do. */
export function isNameLike(text: string): boolean {
  const words = text
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .trim()
    .split(/\s+/);
  if (text === "" || words.length > 12 || /[:?!“”"]/.test(text)) return false;
  return words.every((word) => SMALL.test(word) || /^[^\p{Ll}]/u.test(word));
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface Found {
  readonly name: string;
  readonly form: Form;
  readonly end: number;
}

/** The name at a place. Given names in full are turned only at the head of a list, or where all are. */
function nameAt(text: string, at: number, first: Form | null, isParted = false): Found | null {
  const isStarter = STARTERS.has((/^\p{L}{2,}(?=\s)/u.exec(text.slice(at, at + 20))?.[0] ?? "").toLowerCase());
  for (const [form, pattern] of FORMS) {
    if (form === "turnedGiven" && first !== null && first !== "turnedGiven" && !isParted) continue;
    if ((form === "middle" && first === "indexed") || (isStarter && !/^(?:turned|indexed)$/.test(form))) continue;
    const name = matchAt(pattern, text, at);
    if (name === null || (!/^(?:turned|indexed)$/.test(form) && (isBody(name) || NEWSPAPER.test(name)))) continue;
    return { name: name.trim(), form, end: at + name.length };
  }
  return null;
}

function hanNames(text: string): Names | null {
  const match = matchAt(HAN, text, 0);
  if (match === null) return null;
  const names = match.replace(/\s*[,，]?\s*等$/u, "").split(/\s*[,，、;；]\s*/u);
  return { names, end: match.length, isPlain: true };
}

function tidy(name: string): string {
  return /(?:^|[\s.,-])\p{Lu}\p{Ll}?\.$|(?:Jr|Sr)\.$/u.test(name) ? name : name.replace(/[.,]$/, "");
}

/** The names of persons with which an entry begins; null where it begins otherwise. */
export function namesAt(text: string): Names | null {
  const head = text.slice(0, 3000);
  const han = hanNames(head);
  if (han !== null) return han;
  const found: Found[] = [];
  let sure = 0;
  let [isJoined, isParted] = [false, false];
  for (let at = 0; found.length < 200;) {
    const next = nameAt(head, at, found[0]?.form ?? null, isParted);
    if (next === null) break;
    found.push(next);
    const role = matchAt(IN_ROLE, head, next.end) ?? "";
    const join = matchAt(JOIN, head, next.end + role.length);
    // Two capitalised words behind a comma may be a title: they are a name where another one is joined to them.
    if (!/given$/iu.test(next.form) || isJoined || found.length === 1) sure = found.length;
    if (join === null) break;
    isParted = join.includes(";");
    isJoined = isParted || CLOSED.test(join);
    at = next.end + role.length + join.length;
  }
  const behind = head.slice(found.at(-1)?.end ?? 0);
  const isEnd = /^[\s.,]*(?:[([]?(?:1[5-9]|20)\d\d[^)\]\s]{0,2}[)\]]?[.,:]*\s+[\p{Lu}“"«‘]|et al\b|\(?eds?\b)/u;
  if (isEnd.test(behind)) sure = found.length;
  const last = found[sure - 1];
  if (last === undefined) return null;
  let end = last.end;
  const more = matchAt(MORE, head, end);
  end += more?.length ?? 0;
  end += matchAt(ROLE, head, end)?.length ?? 0;
  const isPlain = sure > 1 || more !== null || last.form !== "given" || CAPITALS.test(last.name);
  return { names: found.slice(0, sure).map(({ name }) => tidy(name)), end, isPlain };
}

/** The name by which a text calls an author: the family name of a person, the whole name of a body. */
export function familyOf(author: string): string {
  const body = author.replace(/\s*[([][^)\]]*[)\]]\s*$/, "");
  if (isBody(author)) return body;
  const [first = "", given] = author.split(/,\s*/, 2);
  if (given !== undefined) return first;
  const read = nameAt(author, 0, null);
  if (read?.end !== author.length || /\s(?:of|for|the)\s/.test(author)) return author;
  if (read.form === "turned" || read.form === "indexed") return author.replace(/\s(?:\p{Lu}\.?[ -]?){1,4}$/u, "");
  return new RegExp(`\\s((?:${PARTICLE} ){0,3}${WORD})$`, "u").exec(author)?.[1] ?? author;
}
