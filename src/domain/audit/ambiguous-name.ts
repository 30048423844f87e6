import { compare } from "../gap/evidence.ts";
import { listWords } from "../gap/wording.ts";
import { spacedWords } from "../match.ts";
import { nameKey } from "../name.ts";
import { groupBy } from "./claims.ts";
import type { FindingDraft, Namesakes, Rule } from "./facts.ts";
import { counted } from "./wording.ts";

const MOST_CLAIMS = 20;

/** The name as the first of those who bear it writes it. */
function written({ key, entities }: Namesakes): string {
  return entities.flatMap(({ names }) => names).find((name) => nameKey(name) === key) ?? key;
}

/** The claims in whose words the name stands. */
function saying(same: Namesakes): readonly string[] {
  const name = spacedWords(written(same));
  return same.claims
    .filter(({ statement, quote }) => [statement, quote ?? ""].some((text) => spacedWords(text).includes(name)))
    .map(({ id }) => id);
}

function toDraft(key: string, same: readonly [Namesakes, ...Namesakes[]]): FindingDraft {
  const [{ entities, claims }] = same;
  const isOneType = new Set(entities.map(({ type }) => type)).size < entities.length;
  const said = new Set(same.flatMap(saying));
  const using = claims.filter(({ id }) => said.has(id));
  const texts = using.length === 0 ? claims : using;
  const names = listWords([...new Set(same.map((one) => `“${written(one)}”`))]);
  const meant = listWords(entities.map(({ id, names: [name] }) => `${name ?? id} (${id})`));
  return {
    rule: "AMBIGUOUS_NAME",
    severity: isOneType ? "MEDIUM" : "LOW",
    key,
    claims: using.map(({ id }) => id).slice(0, MOST_CLAIMS),
    sources: [...new Set(texts.map(({ source }) => source))].sort(compare),
    explanation:
      `${names} ${same.length === 1 ? "stands" : "stand"} for ${counted(entities.length, "thing")}: ${meant}. ` +
      "Whoever asks by that name is asked back, and may take one for the other.",
    wouldSettle: isOneType
      ? "A merge where they are the same; where they are not, a name or alias that only one of them has."
      : "A name or alias that only one of them has.",
  };
}

/** Names and aliases that stand for more than one entity after merges; one finding for all names of the same entities. */
export const ambiguousName: Rule = {
  rule: "AMBIGUOUS_NAME",
  severity: "MEDIUM",
  find: ({ namesakes }) =>
    [...groupBy(namesakes, ({ entities }) => entities.map(({ id }) => id).join(" "))].flatMap(
      ([key, [first, ...others]]) => (first === undefined ? [] : toDraft(key, [first, ...others])),
    ),
};
