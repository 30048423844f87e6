import { compare } from "../gap/evidence.ts";
import { listWords } from "../gap/wording.ts";
import { spacedWords } from "../match.ts";
import { nameKey } from "../name.ts";
import type { FindingDraft, Namesakes, Rule } from "./facts.ts";
import { counted } from "./wording.ts";

const MOST_CLAIMS = 20;

/** A name as the first of those who bear it writes it. */
function written(key: string, { entities }: Namesakes): string {
  return entities.flatMap(({ names }) => names).find((name) => nameKey(name) === key) ?? key;
}

/** Whether one of the names stands in the words of a claim. */
function says({ keys }: Namesakes, { statement, quote }: Namesakes["claims"][number]): boolean {
  const texts = [statement, quote ?? ""].map(spacedWords);
  return keys.map(spacedWords).some((name) => texts.some((text) => text.includes(name)));
}

function toDraft(same: Namesakes): FindingDraft {
  const { keys, entities, claims } = same;
  const isOneType = new Set(entities.map(({ type }) => type)).size < entities.length;
  const using = claims.filter((claim) => says(same, claim));
  const texts = using.length === 0 ? claims : using;
  const names = listWords(keys.map((key) => `“${written(key, same)}”`));
  const meant = listWords(entities.map(({ id, names: [name] }) => `${name ?? id} (${id})`));
  return {
    rule: "AMBIGUOUS_NAME",
    severity: isOneType ? "MEDIUM" : "LOW",
    key: entities.map(({ id }) => id).join(" "),
    claims: using.map(({ id }) => id).slice(0, MOST_CLAIMS),
    sources: [...new Set(texts.map(({ source }) => source))].sort(compare),
    explanation:
      `${names} ${keys.length === 1 ? "stands" : "stand"} for ${counted(entities.length, "thing")}: ${meant}. ` +
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
  find: ({ namesakes }) => namesakes.map(toDraft),
};
