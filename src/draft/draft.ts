import { findMarkers } from "./markers.ts";
import type { Article, Draft, KnownName, Span } from "./model.ts";
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
  const { article } = draft;
  return {
    article: { ...article, marks: at(article.marks), notes: at(article.notes), code: at(article.code ?? []) },
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

/** Reads out of a text all that can be read without knowing more than names. Offsets count code points. */
export function draftOf(article: Article, known: readonly KnownName[]): Draft {
  const { text } = article;
  const found = readReferences(text, article.notes);
  const markers = findMarkers(text, found, article.marks, article.code);
  // A block of code, or what stands at the head of a file, is no part of the text.
  const blocks = (article.code ?? []).filter(({ start, end }) => text.slice(start, end).includes("\n"));
  const apart = [...found.apart, ...blocks].sort((a, b) => a.start - b.start);
  const sentences = sentencesOf(text, markers, apart);
  const statements = readStatements({
    text,
    sentences,
    markers,
    references: found.apart,
    known,
    code: article.code ?? [],
  });
  return countInPoints({
    article,
    sentences,
    references: found.references,
    markers: judgeMarkers(text, sentences, markers, found.references, known),
    ...statements,
    unread: [],
  });
}
