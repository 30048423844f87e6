import { shared, topicOf, weigher, type Named, type Topic } from "./topic.ts";

/** What is held of a reference, as far as it tells what the reference is about. */
export interface FitReference {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly abstract: string | null;
}

/** How well a passage fits a reference: the weight of what they share, and what that is. */
export interface Fit {
  readonly weight: number;
  readonly shared: readonly string[];
}

/** What the references of one text are about, weighed against each other. */
export interface FitContext {
  /** How well a passage fits what a reference is about. */
  readonly fit: (passage: Topic, index: number) => Fit;
  /** Whether the passage names who wrote or published the reference. */
  readonly attributes: (passage: Topic, index: number) => boolean;
  readonly topic: (index: number) => Topic;
  /** How much a word tells which of the references is meant, 0 to 1. */
  readonly weight: (root: string) => number;
}

/** Words and the things that they name are one piece of evidence, not two. */
export function weightOf(common: readonly string[], weight: (root: string) => number): number {
  const sum = (roots: readonly string[]): number => roots.reduce((total, root) => total + weight(root), 0);
  const isThing = (root: string): boolean => root.startsWith("@");
  return Math.max(sum(common.filter((root) => !isThing(root))), sum(common.filter(isThing)));
}

/** Compares passages of a text with its references. */
export function fitContext(references: readonly FitReference[], known: readonly Named[]): FitContext {
  const topics = references.map(({ title, abstract }) => topicOf([title ?? "", abstract ?? ""].join(" "), known));
  const makers = references.map(({ publisher, authors }) => topicOf([publisher ?? "", ...authors].join(" ")));
  const weight = weigher(topics);
  return {
    weight,
    topic: (index) => topics[index] ?? new Set(),
    fit: (passage, index) => {
      const common = shared(passage, topics[index] ?? new Set());
      return { weight: weightOf(common, weight), shared: common };
    },
    attributes: (passage, index) => shared(passage, makers[index] ?? new Set()).length > 0,
  };
}
