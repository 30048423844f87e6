/*
 * The words by which the rules know how sure a text is. General English (and the commonest Chinese) of any subject.
 */

/** Somebody says so, or it is a matter of likelihood. */
const HEDGES: readonly RegExp[] = [
  /\b(?:sources?|insiders?|people|persons?|officials?|reports?|media|rumou?rs?)(?: (?:close to|familiar with|briefed on|with knowledge of)[^,.;:]*)? (?:say|says|said|claim|claims|claimed|suggest|suggests|suggested)\b/i,
  /\b(?:according to|say|says|said) (?:\w+ ){0,3}(?:sources?|insiders?|people|reports?|media|rumou?rs?)\b/i,
  /\bpeople (?:close to|familiar with|briefed on)\b/i,
  /^sources?:/i,
  /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|seemingly|arguably|perhaps|maybe|possibly|presumably|probably|likely|unconfirmed)\b/i,
  /\b(?:is|are|was|were) (?:widely )?(?:said|believed|thought|rumou?red|reported|alleged|expected|seen|understood|considered)\b/i,
  /\b(?:alleged|rumou?red|rumou?rs?|speculation|speculated|market chatter)\b/i,
  /\b(?:appears?|appeared|seems?|seemed|suggests?|suggested) (?:to|that|as)\b/i,
  /\bexpected to\b/i,
  // Not the month.
  /(?<!\b(?:in|on|since|until|till|by|from|of|last|this|next|early|late|mid|and|to|\d{1,2})[ -])\bmay\b(?!,? \d)/i,
  /\b(?:might|could)\b(?= [a-z])/i,
  /\b(?:mulls?|mulling|weighs?|weighing|considers?|considering) (?!that\b)/i,
  /\?["'”’]?\s*$/,
  /据报道|据称|据悉|传闻|传言|消息称|消息人士|知情人士|或将|可能|疑似/,
];

/** It is decided or wanted, and not done yet. */
const PLANS =
  /\b(?:plans?|planning|planned|intends?|aims?|seeks?|prepares?|preparing|set|poised|vows?|pledges?|proposes?|decides?) to\b|\bto be (?:launched|built|closed|opened|sold)\b|拟|计划/i;

/** It is told as what somebody foresaw, or as what is still to come. */
const FORESEEN =
  /\b(?:forecasts?|forecasted|predict\w*|project(?:s|ed|ions?)|expect\w*|anticipat\w*|foresee\w*|foresaw|foretold|warn\w*|outlook|scenarios?|estimates? that|prognos\w*|bets? that|further|still|again|soon|continue\w*|in the coming|next (?:year|decade|months?|years)|ahead)\b|预计|预测|预期/i;

/** It speaks of the future. */
const FUTURE = /\b(?:will|shall|going to|won't)\b|将|会/i;

/** One of several causes. */
const JOINT =
  /\b(?:partly|in part|partially|also|too|as well|together with|along with|combined with|among (?:the|other)|one of|contribut\w*|helped?|in addition|both|not only|alongside)\b/i;

/** More than all others of a kind: what a count or a measurement could check. */
const SUPERLATIVES =
  /\b(?:largest|biggest|greatest|smallest|fastest|slowest|highest|lowest|busiest|richest|poorest|oldest|newest|strongest|weakest|cheapest|longest|shortest|tallest|deepest|the (?:first|only|sole)|unrivalled|unmatched|unprecedented|(?:most|least) [a-z]+)\b/gi;
const AMONG =
  /\b(?:world|planet|globe|global|country|nation|continent|industry|market|history|ever|anywhere|all|north|south|east|west)\b|\bthe [a-z]+['’]s\b/i;

/** Never or always, of a thing that could be counted. */
const ABSOLUTES =
  /\b(?:no longer|never|always|nobody|no one|none of|every|all of|impossible|cannot) (?:\w+ ){0,3}?(?:needs?|depends?|rel(?:y|ies)|has|have|makes?|made|sells?|sold|buys?|bought|uses?|used|produces?|imports?|exports?|owns?|pays?|paid|grows?|grew|wins?|won|loses?|lost|fails?|failed)\b/i;

/** A verdict of taste, put as if it were measured. */
const EVALUATIONS =
  /\b(?:best|worst|finest|greatest|brilliant|disastrous|catastrophic|shameful|shrewd|foolish|reckless|superb|perfect|outrageous|heroic)\b/i;

/** Somebody owns the view. */
const ATTRIBUTED =
  /\b(?:according to|argues?|argued|claims?|claimed|believes?|believed|thinks?|thought|says?|said|calls?|called|sees?|describes?|in (?:my|our|his|her|its|their) (?:view|opinion|eyes|judgement|judgment)|i (?:think|believe|find)|we (?:think|believe|find)|it is fair to say|to my mind)\b/i;

/** The words that make a text less than sure; null where there are none. */
export function hedgeIn(text: string): string | null {
  for (const pattern of HEDGES) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined) return found;
  }
  return null;
}

/** The words that make a thing a plan and no deed; null where there are none. */
export function planIn(text: string): string | null {
  return PLANS.exec(text)?.[0] ?? null;
}

/** Whether a text tells a forecast as a forecast. */
export function isToldAsForecast(text: string): boolean {
  return FORESEEN.test(text) || hedgeIn(text) !== null;
}

/** Whether a text speaks of the future. */
export function speaksOfFuture(text: string): boolean {
  return FUTURE.test(text);
}

/** Whether a text gives a cause as one of several. */
export function isJointCause(text: string): boolean {
  return JOINT.test(text);
}

/** The superlatives of a text in lower case, each once. */
export function superlativesIn(text: string): readonly string[] {
  return [...new Set((text.match(SUPERLATIVES) ?? []).map((word) => word.toLowerCase()))];
}

/** A superlative among a named whole ("the largest in the world"), or a never or always that could be counted; else null. */
export function checkableIn(text: string): string | null {
  const absolute = ABSOLUTES.exec(text)?.[0];
  if (absolute !== undefined) return absolute;
  return AMONG.test(text) ? (superlativesIn(text)[0] ?? null) : null;
}

/** The words of a text that judge; null where there are none. */
export function evaluationIn(text: string): string | null {
  return EVALUATIONS.exec(text)?.[0] ?? null;
}

/** Whether a text says whose view it gives. */
export function isAttributed(text: string): boolean {
  return ATTRIBUTED.test(text);
}
