/** Endings that a word takes without becoming about something else; the longest that leaves a stem is cut first. */
const ENDINGS = (
  "izations isations ization isation ational ations ation ements ement ments ment ingly edly fulness ousness iveness " +
  "nesses ness ibility ability ities ity ically ical ances ance ences ence ancy ency ables able ibles ible ously ous " +
  "ively ives ive fully ful istics istic ists ist isms ism izers izer isers iser izing ising ized ised izes ises ize ise " +
  "ators ator ates ated ating ate ories ory eries ery ings ing iers ier ies ied ions ion ers er ors or als ally al ants " +
  "ant ents ent ians ian ans an ese ish ics ic ly ed es s y e a i o"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

const SHORTEST_STEM = 4;
const ROUNDS = 3;

function cutOnce(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A stem ends in one consonant, so that "shipping" meets "ship" and "Finnish" meets what is left of "Finland". */
function single(stem: string): string {
  return stem.replace(/([^aeiouls])\1$/, "$1");
}

function shortPlural(word: string): string {
  if (/^[a-z]{3,4}s$/.test(word) && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return /^(?:goes|does)$/.test(word) ? word.slice(0, -2) : word;
}

/**
 * The root under which forms of one word meet: "economy", "economic" and "economists" have one, and so have a land and
 * its adjective in most cases. Rough on purpose: it is used to find what two texts may share, never to say that they
 * differ. A word of up to four letters loses at most its plural.
 */
export function rootOf(word: string): string {
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(word)) return word;
  let root = shortPlural(word.normalize("NFD").replace(/\p{M}/gu, ""));
  for (let round = 0; round < ROUNDS && root.length > SHORTEST_STEM; round += 1) root = cutOnce(root);
  return single(root);
}
