import { createFieldJudge } from "./field.ts";
import { findExchanges, findShift, type FitAt, type Shift } from "./exchange.ts";
import { fitsOf } from "./fit.ts";
import { isCollective, names, titleTopic, type JudgedWork } from "./work.ts";
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

/** Passages of a long text that are compared with each other. */
const MOST_COMPARED = 500;
/** What another reference has to gain, for each reference of the list, where only one citation is wrong. */
const GAIN_PER_REFERENCE = 0.15;
/** Words that a passage and a title have to share to speak of one thing. */
const LEAST_SHARED = 2;

interface Block {
  /** Places of the passages, and of what they cite. */
  readonly passages: readonly number[];
  readonly cited: readonly number[];
}

function blocksOf(passages: readonly Passage[]): readonly Block[] {
  const citing = passages.flatMap(({ cites }, place) => (cites.length === 0 ? [] : [place]));
  return Array.from({ length: Math.ceil(citing.length / MOST_COMPARED) }, (_none, index) => {
    const own = citing.slice(index * MOST_COMPARED, (index + 1) * MOST_COMPARED);
    const cited = [...new Set(own.flatMap((place) => passages[place]?.cites ?? []))].sort((a, b) => a - b);
    return { passages: own, cited };
  });
}

function sharedWords(passage: Topic, title: Topic): number {
  return [...title.values()].filter(({ root, weight }) => weight > 0 && passage.has(root)).length;
}

function judgeBlock(
  { passages: own, cited }: Block,
  passages: readonly Passage[],
  works: readonly JudgedWork[],
  topics: readonly Topic[],
  titles: readonly Topic[],
): (passage: number, reference: number) => Ground | null {
  const ownTopics = own.map((place) => topics[place] ?? new Map());
  const fits = fitsOf(
    cited.map((place) => titles[place] ?? new Map()),
    ownTopics,
    topics,
  );
  const citing = cited.map((place) => own.flatMap((at, index) => (passages[at]?.cites.includes(place) ? [index] : [])));
  const isTitled = (place: number): boolean => {
    const work = works[cited[place] ?? -1];
    return work !== undefined && work.title !== null && !isCollective(work.title);
  };
  const fit: FitAt = (label, title) => {
    const places = citing[label] ?? [];
    if (places.length === 0 || !isTitled(title)) return null;
    return places.reduce((sum, place) => sum + (fits[title]?.[place] ?? 0), 0) / places.length;
  };
  const titleOf = (place: number): string => works[cited[place] ?? -1]?.title?.toLowerCase() ?? "";
  const isApart = (one: number, other: number): boolean =>
    titleOf(one) !== titleOf(other) && !(citing[one] ?? []).some((place) => citing[other]?.includes(place));
  const exchanged = findExchanges(cited.length, fit, isApart);
  const shift = findShift(cited.length, fit);

  /** Another reference that the passage speaks of, where the cited one belongs to another passage. */
  const betterFor = (at: number, label: number): number | null => {
    const passage = passages[own[at] ?? -1];
    const topic = ownTopics[at] ?? new Map();
    if (passage?.cites.length !== 1 || passage.namesSubject === false) return null;
    const here = fits[label]?.[at] ?? 0;
    const least = here + GAIN_PER_REFERENCE * cited.length;
    const sharesIn = (place: number, title: number): number =>
      sharedWords(ownTopics[place] ?? new Map(), titles[cited[title] ?? -1] ?? new Map());
    if (sharesIn(at, label) > 0) return null;
    const isHome = own.some(
      (_place, place) =>
        (fits[label]?.[place] ?? 0) > least &&
        sharesIn(place, label) >= LEAST_SHARED &&
        !(citing[label] ?? []).includes(place),
    );
    if (!isHome) return null;
    const others = cited
      .map((_place, title) => ({ title, weight: fits[title]?.[at] ?? 0 }))
      .filter(({ title }) => title !== label && isTitled(title) && sharesIn(at, title) >= 1)
      .sort((a, b) => b.weight - a.weight);
    const [best] = others;
    return best === undefined || best.weight <= least || topic.size === 0 ? null : best.title;
  };
  const placeOf = (label: number): number => cited[label] ?? -1;
  return (passage, reference) => {
    const [at, label] = [own.indexOf(passage), cited.indexOf(reference)];
    if (!isTitled(label)) return null;
    if (shift !== null && label >= shift.from) {
      const moved = { from: placeOf(shift.from), by: shift.by };
      return { because: "SHIFTED", better: cited[label + shift.by] ?? null, shift: moved };
    }
    const partner = exchanged.get(label);
    if (partner !== undefined) return { because: "EXCHANGED", better: placeOf(partner) };
    const better = betterFor(at, label);
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
  const isOtherField = createFieldJudge(titles, topics, near);
  const blocks = blocksOf(passages).map((block) => ({
    held: new Set(block.passages),
    ground: judgeBlock(block, passages, works, topics, titles),
  }));
  return (passage, reference) => {
    const work = works[reference];
    const words = passages[passage]?.words ?? "";
    if (work === undefined || work.title === null || isCollective(work.title) || names(words, work)) return null;
    const ground = blocks.find(({ held }) => held.has(passage))?.ground(passage, reference) ?? null;
    if (ground !== null) return ground;
    return isOtherField(reference, topics[passage] ?? new Map()) ? { because: "OTHER_FIELD", better: null } : null;
  };
}
