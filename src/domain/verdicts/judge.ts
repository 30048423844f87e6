import { createFieldJudge } from "./field.ts";
import { findExchanges, findShift, type FitAt, type Shift } from "./exchange.ts";
import { fitsOf } from "./fit.ts";
import { sharedWords } from "./nearness.ts";
import { mayBeEnglish, names, tellsSubject, titleTopic, type JudgedWork } from "./work.ts";
import { topicOf, type Named, type NearWords, type Topic } from "./topic.ts";

/** A stretch of a text that a marker covers, and the references that it cites, as places in the list. */
export interface Passage {
  readonly words: string;
  readonly cites: readonly number[];
  /** Names of the sentence before, where this one goes on with "it" or "the company". */
  readonly lead?: string;
  /** Whether the passage names what it speaks of, and does not go on with "it" or "the company". */
  readonly namesSubject?: boolean;
}

/** Why a citation is plainly of something else, and the place of the reference that was meant, where that is plain. */
export interface Ground {
  readonly because: "EXCHANGED" | "SHIFTED" | "OTHER_FIELD" | "OTHER_REFERENCE";
  readonly better: number | null;
  /** Of a numbering that drifted: by how many places, and from which reference on. */
  readonly shift?: Shift;
}

/** Passages of a long text that are compared with each other, and with what they cite; those of others, with the whole list. */
const MOST_COMPARED = 500;
/** What another reference has to gain, for each reference of the list, where only one citation is wrong. */
const GAIN_PER_REFERENCE = 0.15;
/** Words that a passage and a title share when they plainly speak of one thing, and that a title needs to be exchanged. */
const LEAST_SHARED = 2;

interface Block {
  /** Places of the passages, and of what they cite. */
  readonly passages: readonly number[];
  readonly cited: readonly number[];
}

function blocksOf(passages: readonly Passage[], count: number): readonly Block[] {
  const citing = passages.flatMap(({ cites }, place) => (cites.length === 0 ? [] : [place]));
  const all = Array.from({ length: count }, (_none, place) => place);
  return Array.from({ length: Math.ceil(citing.length / MOST_COMPARED) }, (_none, index) => {
    const own = citing.slice(index * MOST_COMPARED, (index + 1) * MOST_COMPARED);
    const cited = [...new Set(own.flatMap((place) => passages[place]?.cites ?? []))].sort((a, b) => a - b);
    return { passages: own, cited: citing.length <= MOST_COMPARED && count <= MOST_COMPARED ? all : cited };
  });
}

/** All that the citations of one text are judged by. */
interface Judged {
  readonly passages: readonly Passage[];
  readonly works: readonly JudgedWork[];
  readonly topics: readonly Topic[];
  readonly titles: readonly Topic[];
  readonly isOtherField: (reference: number, passage: number) => boolean;
}

/** How well what a block cites fits its passages; labels and titles are counted within the block. */
function tableOf({ passages: own, cited }: Block, judged: Judged) {
  const { passages, works, topics, titles, isOtherField } = judged;
  const topicAt = (at: number): Topic => topics[own[at] ?? -1] ?? new Map();
  const titleAt = (title: number): Topic => titles[cited[title] ?? -1] ?? new Map();
  const workAt = (title: number): JudgedWork | undefined => works[cited[title] ?? -1];
  const fits = fitsOf(
    cited.map((_place, title) => titleAt(title)),
    own.map((_place, at) => topicAt(at)),
    topics,
  );
  const citing = cited.map((place) => own.flatMap((at, index) => (passages[at]?.cites.includes(place) ? [index] : [])));
  const mayMove = cited.map((place, title) => {
    const work = workAt(title);
    const places = citing[title] ?? [];
    const isStranger = places.length > 0 && places.every((at) => isOtherField(place, own[at] ?? -1));
    return work !== undefined && tellsSubject(work.title) && !isStranger;
  });
  const weight = (at: number, title: number): number => fits[title]?.[at] ?? 0;
  const fit: FitAt = (label, title) => {
    const places = citing[label] ?? [];
    if (places.length === 0 || mayMove[title] !== true) return null;
    return places.reduce((sum, at) => sum + weight(at, title), 0) / places.length;
  };
  const nameOf = (title: number): string => workAt(title)?.title?.toLowerCase() ?? "";
  const mayExchange = (one: number, other: number): boolean =>
    nameOf(one) !== nameOf(other) &&
    [one, other].every((title) => titleAt(title).size >= LEAST_SHARED) &&
    !(citing[one] ?? []).some((at) => citing[other]?.includes(at) === true);
  const shares = (at: number, title: number): number => sharedWords(topicAt(at), titleAt(title));
  // What stands beside a passage goes on with its matter, and tells of no other.
  const isSpokenOf = (at: number, title: number): boolean =>
    topics.some(
      (topic, place) => Math.abs(place - (own[at] ?? 0)) > 1 && sharedWords(topic, titleAt(title)) >= LEAST_SHARED,
    );
  return { mayMove, weight, fit, mayExchange, shares, isSpokenOf };
}

type Table = ReturnType<typeof tableOf>;

/**
 * Another reference that a passage plainly speaks of, while it shares no word with the cited one: it has three words of that
 * title, or two and another sentence has two of the cited one, which so belongs elsewhere. Asked only of a passage that cites one
 * work and names its subject itself.
 */
function betterFor(at: number, label: number, passage: Passage, { cited }: Block, table: Table): number | null {
  const { mayMove, weight, shares, isSpokenOf } = table;
  if (passage.cites.length !== 1 || passage.namesSubject === false || shares(at, label) > 0) return null;
  const [best, second] = mayMove
    .map((may, title) => ({
      title,
      weight: weight(at, title),
      may: may && title !== label && shares(at, title) >= LEAST_SHARED,
    }))
    .filter(({ may }) => may)
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight === second?.weight) return null;
  const isPlain = shares(at, best.title) > LEAST_SHARED || isSpokenOf(at, label);
  return isPlain && best.weight > weight(at, label) + GAIN_PER_REFERENCE * cited.length ? best.title : null;
}

function judgeBlock(block: Block, judged: Judged): (passage: number, reference: number) => Ground | null {
  const { passages: own, cited } = block;
  const table = tableOf(block, judged);
  const exchanged = findExchanges(cited.length, table.fit, table.mayExchange);
  // Places in a part of the list do not tell how far a number drifted.
  const shift = cited.length === judged.works.length ? findShift(cited.length, table.fit) : null;
  const placeOf = (label: number): number => cited[label] ?? -1;
  return (passage, reference) => {
    const [at, label] = [own.indexOf(passage), cited.indexOf(reference)];
    const citing = judged.passages[passage];
    if (citing === undefined) return null;
    if (shift !== null && label >= shift.from) {
      const better = cited[label + shift.by] ?? null;
      return { because: "SHIFTED", better, shift: { from: placeOf(shift.from), by: shift.by } };
    }
    if (judged.isOtherField(reference, passage)) return { because: "OTHER_FIELD", better: null };
    if (table.mayMove[label] !== true || table.shares(at, label) >= LEAST_SHARED) return null;
    const partner = exchanged.get(label);
    if (partner !== undefined) return { because: "EXCHANGED", better: placeOf(partner) };
    const better = betterFor(at, label, citing, block, table);
    return better === null ? null : { because: "OTHER_REFERENCE", better: placeOf(better) };
  };
}

/** Judges the citations of one text: says why one is plainly wrong, null where it is not plain. */
export function createJudge(
  passages: readonly Passage[],
  works: readonly JudgedWork[],
  known: readonly Named[],
  near: NearWords,
): (passage: number, reference: number) => Ground | null {
  const topics = passages.map(({ words, lead = "" }) => topicOf(`${words} ${lead}`, near, known));
  const titles = works.map((work) => titleTopic(work, near, known));
  const fieldOf = createFieldJudge(titles, topics, near);
  const isOtherField = (reference: number, passage: number): boolean => {
    const title = works[reference]?.title ?? null;
    const topic = topics[passage];
    return topic !== undefined && tellsSubject(title) && mayBeEnglish(title) && fieldOf(reference, topic);
  };
  const judged = { passages, works, topics, titles, isOtherField };
  const blocks = blocksOf(passages, works.length).map((block) => ({
    held: new Set(block.passages),
    ground: judgeBlock(block, judged),
  }));
  return (passage, reference) => {
    const work = works[reference];
    const words = passages[passage]?.words ?? "";
    if (work === undefined || !tellsSubject(work.title) || names(words, work)) return null;
    return blocks.find(({ held }) => held.has(passage))?.ground(passage, reference) ?? null;
  };
}
