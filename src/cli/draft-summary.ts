import type { Draft } from "../draft/model.ts";
import type { Look } from "../ingest/draft/compose.ts";
import type { WrittenDraft } from "../ingest/draft/write-bundle.ts";
import { shellWord } from "./answers.ts";
import { block, plain } from "./render/text.ts";
import { count } from "./render/words.ts";

/** Of a long list a person reads the beginning; --json has all. */
const MOST_SHOWN = 20;
const MOST_LOOKS = 12;
const MOST_PLACES = 5;
/** What is most likely wrong comes first; what only wants a name, last. */
const LOOK_ORDER = ["source", "citation", "reference", "entity", "measure"] as const;
const VERDICT_ORDER = ["MISMATCH", "UNRESOLVED"] as const;

/** Things that say the same, in the order of the first of each. */
function alike<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function shown<Item>(items: readonly Item[], print: (item: Item) => readonly string[]): readonly string[] {
  const more = items.length - MOST_SHOWN;
  return [
    ...items.slice(0, MOST_SHOWN).flatMap(print),
    ...(more > 0 ? [`  and ${count(more, "other")}; --json has all.`] : []),
  ];
}

function placesOf(spans: readonly { readonly start: number }[]): string {
  const more = spans.length - MOST_PLACES;
  const places = spans.slice(0, MOST_PLACES).map(({ start }) => String(start));
  return `at ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The citations to look at, the worst verdict first, what is said of several once. */
function verdictLines({ markers }: Draft, columns: number): readonly string[] {
  const all = markers.flatMap(({ text, start, citations }) => citations.map((one) => ({ text, start, ...one })));
  const wrong = VERDICT_ORDER.flatMap((verdict) => all.filter((one) => one.verdict === verdict));
  const groups = alike(
    wrong,
    ({ verdict, label, reason, betterLabel }) => `${verdict} ${label} ${reason} ${betterLabel ?? ""}`,
  );
  return shown(groups, (group) => {
    const [{ text, verdict, reason, betterLabel } = { text: "", verdict: "", reason: "", betterLabel: null }] = group;
    const better = betterLabel === null ? "" : ` Reference ${betterLabel} fits better.`;
    return block(plain(`${text} ${placesOf(group)}: ${verdict}. ${reason}${better}`), columns, "    ", "  ");
  });
}

/** What could not be read, each reason once with its places, the rarest first. */
function unreadLines({ unread }: Draft, columns: number): readonly string[] {
  const groups = alike(unread, ({ reason }) => reason).toSorted((a, b) => a.length - b.length);
  return shown(groups, (group) =>
    block(plain(`${group[0]?.reason ?? ""} (${placesOf(group)})`), columns, "    ", "  "),
  );
}

/** What was read, for people: counts, then what to look at, the worst first. */
export function summaryLines(draft: Draft, columns: number): readonly string[] {
  const { article, sentences, references, markers, quantities, mentions, claims, uncited } = draft;
  const counts = [
    ...[count(sentences.length, "sentence"), count(references.length, "reference"), count(markers.length, "marker")],
    ...[quantities.length === 1 ? "1 quantity" : `${quantities.length} quantities`, count(mentions.length, "mention")],
    ...[count(claims.length, "candidate claim"), `${count(uncited.length, "statement")} with a number and no citation`],
  ];
  const verdicts = verdictLines(draft, columns);
  const unread = unreadLines(draft, columns);
  return [
    ...(article.title === null ? [] : block(plain(article.title), columns, "")),
    ...block(`${counts.join(", ")}.`, columns, ""),
    ...(verdicts.length === 0 ? [] : ["", "Citations to look at:", ...verdicts]),
    ...(unread.length === 0 ? [] : ["", "Not read whole:", ...unread]),
  ];
}

function lookLines(looks: readonly Look[], file: string): readonly string[] {
  const rank = ({ message }: Look): number => (message.includes(" MISMATCH. ") ? 0 : 1);
  const sorted = LOOK_ORDER.flatMap((kind) =>
    looks.filter((look) => look.kind === kind).toSorted((a, b) => rank(a) - rank(b)),
  );
  const groups = alike(sorted, ({ kind, message }) => `${kind} ${message.replace(/^[a-z]+:[a-z0-9-]+: /, "")}`);
  const more = groups.length - MOST_LOOKS;
  return [
    ...(groups.length === 0 ? [] : ["", "Look at first:"]),
    ...groups.slice(0, MOST_LOOKS).map(([look, ...others]) => {
      const same = others.length === 0 ? "" : ` (and ${others.length} more)`;
      return `  ${file}:${look?.line ?? 1}: ${plain(look?.message ?? "")}${same}`;
    }),
    ...(more > 0 ? [`  and ${count(more, "more comment")} in the file.`] : []),
  ];
}

/** What was written, what to look at first, and the next commands. */
export function writtenLines({ folder, file, files, bundle, counts, looks }: WrittenDraft): readonly string[] {
  const { sentences, references, markers, entities, claims, leftOut } = counts;
  const parts = [count(sentences, "sentence"), count(references, "reference"), count(markers, "marker")];
  const drafts = `${count(claims, "draft claim")} and ${entities} draft ${entities === 1 ? "entity" : "entities"}`;
  return [
    `${bundle} is in ${plain(folder)}: ${files.join(", ")}.`,
    `It has ${parts.join(", ")}, ${drafts}. Drafts stay out of the graph until you accept them.`,
    ...(leftOut === 0 ? [] : [`${count(leftOut, "more draft claim")} had no room in one bundle. Split the text.`]),
    ...lookLines(looks, plain(file)),
    "",
    "Next:",
    `  edit ${plain(file)}: set \`status: accepted\` on what holds`,
    `  lacuna check ${shellWord(folder)}`,
    `  lacuna load ${shellWord(folder)}`,
  ];
}
