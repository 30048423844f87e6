const PARTICLE =
  "(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|af|av|Van|Von|De|La|Le|Al|El|Di|Mc|Mac|O)";
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
/** A name without a hyphen, so that a hyphen can be read in one way only. */
const PART = "\\p{Lu}[\\p{L}\\p{M}'’]*";
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s-]*){1,5}(?:,?\s*(?:Jr|Sr|II|III|IV)\.?)?$/u;
const HAN_NAMES = /^[\p{Script=Han}·]{2,6}(?:\s*[,，、;；]\s*[\p{Script=Han}·]{2,6})*(?:\s*[,，]?\s*等)?$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const FAMILY = new RegExp(`^(?:${PARTICLE}[\\s'’-]){0,3}${NAME}(?:[\\s-]${NAME})?$`, "u");
const GIVEN = new RegExp(`^${NAME}(?:\\s+(?:${NAME}\\.?|\\p{Lu}\\.)){0,2}$`, "u");
const VANCOUVER = new RegExp(`^(?:${PARTICLE}\\s){0,2}${NAME}(?:\\s${NAME})?\\s\\p{Lu}{1,3}$`, "u");
const FORENAMED = new RegExp(
  `^(?:${PART}|\\p{Lu}\\.)(?:[\\s-](?:${PART}|\\p{Lu}\\.))*\\s(?:${PARTICLE}\\s){0,3}${NAME}$`,
  "u",
);
const BODY =
  /(?:^|\s)(?:organi[sz]ation|ministry|department|agency|bank|institute?|institution|university|council|commission|office|bureau|association|society|cent(?:er|re)|group|press|news|times|union|board|authority|administration|service|fund|foundation|federation|committee|company|corporation|network|programme|program|parliament|government|academy|college|statistics|team|staff|editors|inc|ltd|plc|corp|gmbh|post|journal|herald|guardian|ministerium|instituto|ministère|bundesamt|museum|library|archives?|international|brands|unicef|oecd|chamber|inspectorate|court|treasury|syndicat|syndicate|observatoire|observatory|région|cooperative|laborator(?:y|ies)|laboratoire|senate|police|railways?|municipality|alliance|league|forum|initiative|consortium|trust|holdings?|ag|se|nv|oyj)(?:\s|$|,|\.|’|')/iu;
const SMALL = /^(?:of|the|and|for|on|in|to|at|de|la|le|des|du|der|die|das|für|und|y|e|et|del|di|&|van|von|sur|en)$/iu;

/** Whether all words of a text begin as those of a name do. */
export function isNameLike(text: string): boolean {
  const words = text
    .replace(/\s*[([][^)\]]*[)\]]/g, "")
    .trim()
    .split(/\s+/);
  if (text === "" || words.length > 12 || /[:?!“”"]/.test(text)) return false;
  return words.every((word) => SMALL.test(word) || /^[^\p{Ll}]/u.test(word));
}

/** Whether a name is that of a body, such as an authority or a newspaper, by one of its words. */
export function isBody(text: string): boolean {
  return BODY.test(text);
}

const NEWSPAPER =
  /(?:^|\s)(?:times|post|news|journal|herald|guardian|daily|press|gazette|tribune|observer|mail|telegraph|standard|economist|review|weekly|magazine|wire|chronicle|zeitung|tagblatt|monde|figaro|país|mundo|repubblica)(?:\s|$)|日报|晚报|周刊|新闻|时报|网$/iu;

/** Whether a name is that of a paper or an agency for news: by one of its words, or because it has one word only. */
export function isNewspaper(name: string): boolean {
  return NEWSPAPER.test(name) || (!/\s/.test(name) && !/\p{Script=Han}/u.test(name));
}

function trimmed(text: string): string {
  return text
    .replace(/\s*[,(]?\s*\(?\b(?:eds?|hrsg|trans|dir|coord)\b\.?\)?\.?,?$/iu, "")
    .replace(/^(?:by|von|par|por)\s+/iu, "")
    .replace(/[\s,;:]+$/u, "")
    .trim();
}

/** A full stop at the end stays only behind an initial: it is part of the name as printed. */
function withoutStop(name: string): string {
  return /(?:^|[\s.-])\p{Lu}\.$/u.test(name) || /(?:Jr|Sr|Inc|Ltd|Corp|Co)\.$/.test(name)
    ? name
    : name.replace(/\.$/, "");
}

function fromCommas(parts: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    const next = parts[index + 1] ?? "";
    if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop() ?? ""}, ${part}`);
    else if (FAMILY.test(part) && INITIALS.test(next) && !VANCOUVER.test(part)) {
      names.push(`${part}, ${next}`);
      index += 1;
    } else if (isInverted(part, next, names.length, parts.length)) {
      names.push(`${part}, ${next}`);
      index += 1;
    } else names.push(part);
  }
  return names;
}

/** `Smith, John`: only the first name of a list is turned around, or each of a list of single words. */
function isInverted(part: string, next: string, place: number, count: number): boolean {
  if (!FAMILY.test(part) || !GIVEN.test(next) || VANCOUVER.test(part) || isBody(part) || isBody(next)) return false;
  const isSingle = !/\s/.test(part.replace(new RegExp(`^(?:${PARTICLE}\\s)+`, "u"), ""));
  return isSingle && (place === 0 ? !VANCOUVER.test(next) : count % 2 === 0 && !/\s/.test(next));
}

/** The names in the part of an entry that says who wrote it, as printed and in order. */
export function readPeople(text: string): readonly string[] {
  const whole = withoutStop(
    trimmed(
      text.replace(/\s*,?\s*(?:\bet\s+al\b|\band others\b|\bu\.\s?a\b)\.?/giu, "").replace(/,?\s*(?:\.\s?){3}|…/g, ","),
    ),
  );
  if (whole === "" || /^[—–_-]{2,}$/.test(whole)) return [];
  if (HAN_NAMES.test(whole)) return whole.replace(/\s*[,，]?\s*等$/, "").split(/\s*[,，、;；]\s*/);
  const clean = (names: readonly string[]): readonly string[] =>
    names.map((name) => withoutStop(trimmed(name))).filter((name) => /\p{L}/u.test(name));
  const isPlainBody = isBody(whole) && !/(?:^|[\s,])\p{Lu}\.(?:[\s,]|$)/u.test(whole) && !whole.includes(";");
  if (isPlainBody) return clean(whole.includes(" & ") && !whole.includes(",") ? whole.split(/\s+&\s+/) : [whole]);
  if (whole.includes(";")) return clean(whole.split(/\s*;\s*(?:(?:and|&)\s+)?/u));
  const sides = whole.split(/,?\s+(?:and|&|und|et|y|e|en|och|with)\s+/u);
  return clean(
    sides.flatMap((side, index) => (index === 0 || side.includes(",") ? fromCommas(side.split(/\s*,\s*/)) : [side])),
  );
}

/** Whether a text reads as a list of persons: family names with initials, given names and family names, `et al.` */
export function arePeople(text: string): boolean {
  const whole = trimmed(text).replace(/\.$/, "");
  if (whole === "" || whole.length > 600 || /[?!“”"]|:\s/.test(whole)) return false;
  if (/\bet\s+al$/u.test(whole)) return true;
  if (/^[\p{Script=Han}·]{2,4}(?:\s*[,，、;；]\s*[\p{Script=Han}·]{2,4})*(?:\s*[,，]?\s*等)?$/u.test(whole))
    return true;
  const names = readPeople(text);
  return (
    names.length > 0 &&
    names.every((name) => {
      const [family = "", given] = name.split(/,\s*/, 2);
      if (given !== undefined) return FAMILY.test(family) && (INITIALS.test(given) || GIVEN.test(given));
      return VANCOUVER.test(name) || (FORENAMED.test(name) && name.split(/\s+/).length <= 4 && !isBody(name));
    })
  );
}

/** Whether a list of persons shows by an initial, a turned name or several names that it is one. */
export function arePlainlyPeople(text: string): boolean {
  return (
    arePeople(text) &&
    (/^\p{Script=Han}/u.test(text.trim()) ||
      /(?:^|[\s.-])\p{Lu}\./u.test(text) ||
      /,|;|&|\sand\s|\bet al\b/u.test(text) ||
      VANCOUVER.test(trimmed(text).replace(/\.$/, "")))
  );
}

/** The name by which a text calls an author: the family name of a person, the whole name of a body. */
export function familyOf(author: string): string {
  const [first = "", given] = author.split(/,\s*/, 2);
  if (given !== undefined && !isBody(author)) return first;
  if (isBody(author)) return author.replace(/\s*[([][^)\]]*[)\]]\s*$/, "");
  if (VANCOUVER.test(author)) return author.replace(/\s\p{Lu}{1,3}$/u, "");
  if (!/\s/.test(author) || !FORENAMED.test(author) || /\s(?:of|for|the)\s/.test(author)) return author;
  const particles = new RegExp(
    `\\s((?:${PARTICLE.replace("|Van|Von|De|La|Le|Al|El|Di|Mc|Mac|O", "")}\\s){1,3}${NAME})$`,
    "u",
  ).exec(author);
  return particles?.[1] ?? author.split(/\s+/).at(-1) ?? author;
}
