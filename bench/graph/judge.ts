import { judgeText } from "../../src/domain/verdicts/judge-text.ts";
import type { claimState } from "../../src/refresh/claim-state.ts";
import type { sentenceRows, sourceState } from "../../src/refresh/definition-state.ts";
import type { SaidClaim } from "../../src/domain/said.ts";
import { nearWords } from "../../src/words/near-words.ts";

type SourceState = NonNullable<ReturnType<typeof sourceState>>;

/** A source as the judge of citations needs it. */
export interface JudgedSource extends Pick<SourceState, "node" | "references"> {
  readonly text: string | null;
  readonly sentences: ReturnType<typeof sentenceRows>;
}

type State = ReturnType<typeof claimState> & { readonly claim: SaidClaim };

interface Lookup {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, JudgedSource>;
}

function asJudged({ node, claim, citations }: State) {
  const { subject, object, mentions } = claim;
  const ends = [subject, object, ...mentions].filter((end) => end !== undefined);
  return {
    ...{ id: node.id, statement: claim.statement, quote: claim.quote ?? null, negated: claim.negated },
    start: claim.start,
    ends: [...new Set(ends)].sort(),
    cites: citations.map(({ source }) => source),
    unresolved: node.unresolved.length > 0,
  };
}

function judgeSource(source: JudgedSource, states: readonly State[], { names, sources }: Lookup) {
  const inOrder = states.toSorted((a, b) => (a.node.position < b.node.position ? -1 : 1));
  const spoken = new Set(inOrder.flatMap(({ entities }) => entities.map(({ entity }) => entity)));
  return judgeText(
    {
      sentences: source.sentences,
      references: source.references.flatMap(({ label, source: cited }) => {
        const found = sources.get(cited);
        return found === undefined ? [] : [{ ...found.node, label, text: found.text }];
      }),
      claims: inOrder.map(asJudged),
      known: [...spoken].sort().map((id) => ({ id, names: names.get(id) ?? [] })),
    },
    nearWords(),
  );
}

/** Whether a source is rows of a table and no text: its rows are their own evidence. */
export function isTable({ node, sentences }: JudgedSource): boolean {
  return node.kind === "DATA_SET" && sentences.length === 0;
}

/** Judges the citations of claims as the audit after a load does. A table is no text, and is not judged. */
export function judgeRows(states: readonly State[], known: Lookup) {
  const bySource = new Map<string, State[]>();
  for (const state of states) {
    const stated = bySource.get(state.claim.source);
    if (stated === undefined) bySource.set(state.claim.source, [state]);
    else stated.push(state);
  }
  const judged = [...bySource].flatMap(([id, stated]) => {
    const source = known.sources.get(id);
    return source === undefined || isTable(source) ? [] : [judgeSource(source, stated, known)];
  });
  return {
    verdicts: new Map(judged.flatMap(({ claims }) => claims.map(({ claim, verdict }) => [claim, verdict] as const))),
    citations: new Map(
      judged.flatMap(({ citations }) =>
        citations.map(({ claim, source, ...worth }) => [`${claim} ${source}`, worth] as const),
      ),
    ),
  };
}
