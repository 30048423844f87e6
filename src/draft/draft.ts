import { blocksOf } from "./blocks.ts";
import { codeIn } from "./code.ts";
import { findMarkers } from "./markers.ts";
import type { Article, Draft, KnownName, Span, Unread } from "./model.ts";
import { readReferences } from "./references.ts";
import { sentencesOf } from "./sentences.ts";
import { readStatements } from "./statements.ts";
import { judgeMarkers } from "./verdicts.ts";

/** Turns an offset in UTF-16 units into one in code points. */
function pointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** A draft whose offsets count code points, as those of bundles do, instead of UTF-16 units. */
export function countInPoints(draft: Draft): Draft {
  const count = pointCounter(draft.article.text);
  const at = <Item extends Span>(spans: readonly Item[]): readonly Item[] =>
    spans.map((span) => ({ ...span, start: count(span.start), end: count(span.end) }));
  return {
    article: draft.article,
    sentences: at(draft.sentences),
    references: at(draft.references),
    markers: at(draft.markers),
    quantities: at(draft.quantities),
    dates: at(draft.dates),
    uncited: at(draft.uncited),
    mentions: at(draft.mentions),
    claims: at(draft.claims),
    unread: at(draft.unread),
  };
}

/** What could not be read, the first of a text first; each remark once. */
function unreadOf(all: readonly Unread[]): readonly Unread[] {
  const seen = new Map(all.map((one) => [`${one.start} ${one.end} ${one.reason}`, one]));
  return [...seen.values()].toSorted((a, b) => a.start - b.start);
}

/** Reads out of a text all that can be read without knowing more than names. Offsets count code points. */
export function draftOf(article: Article, known: readonly KnownName[]): Draft {
  const { text } = article;
  const found = readReferences(article);
  const code = codeIn(article);
  const blocks = blocksOf(article, [
    ...found.apart,
    ...code.filter(({ start, end }) => text.slice(start, end).includes("\n")),
  ]);
  const markers = findMarkers(article, found, blocks, code);
  const sentences = sentencesOf(text, blocks, markers);
  const taken = [
    ...[...article.taken, ...code],
    ...found.apart.map((span) => ({ ...span, kind: "reference" as const })),
    ...markers.map(({ start, end }) => ({ start, end, kind: "mark" as const })),
  ];
  const statements = readStatements({ text, sentences, markers, taken, known });
  return countInPoints({
    article,
    sentences,
    references: found.references,
    markers: judgeMarkers(text, sentences, markers, found.references, known),
    ...statements,
    unread: unreadOf([...article.unread, ...found.unread]),
  });
}
