/** What a person reads in a story, and where that stands. README.md says how answers are to be read. */

export interface AnsweredEntity {
  readonly name: string;
  readonly type: "Company" | "Market" | "Product" | "Policy" | "Jurisdiction" | "Organization";
  readonly aliases?: readonly string[];
}

export interface AnsweredExit {
  readonly leaver: string;
  readonly market: string;
  readonly product: string;
  readonly place: string;
  readonly also?: readonly string[];
  readonly modality: string;
  readonly hedge?: string;
  readonly quote: string;
}

export interface AnsweredRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly market?: string;
  readonly share?: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly hedge?: string;
  readonly reading?: "COREFERENCE" | "INFERRED";
  readonly quote: string;
}

export interface AnsweredShare {
  readonly owner: string | readonly string[];
  readonly of: string;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly modality: string;
  readonly quote: string;
}

export interface AnsweredSentence {
  readonly text: string;
  readonly kind: string;
}

/** The answer of a story, as its file has it. */
export interface StoryAnswer {
  readonly entities: readonly AnsweredEntity[];
  readonly exit: AnsweredExit | null;
  readonly relations: readonly AnsweredRelation[];
  readonly shares: readonly AnsweredShare[];
  readonly sentences: readonly AnsweredSentence[];
}

/** Where something stands in a text, in UTF-16 units, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const BETWEEN = " … ";

function find(text: string, words: string, from: number): Place {
  const start = text.indexOf(words, from);
  if (words === "" || start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** Finds the sentences of an answer, each behind the one before it. */
export function placeSentences(text: string, answer: StoryAnswer): readonly (AnsweredSentence & Place)[] {
  let from = 0;
  return answer.sentences.map((sentence) => {
    const [first = "", last] = sentence.text.split(BETWEEN);
    const opening = find(text, first, from);
    from = last === undefined ? opening.end : find(text, last, opening.end).end;
    return { ...sentence, start: opening.start, end: from };
  });
}

/** Finds a quote, which has to stand within one sentence of the answer. */
export function placeQuote(text: string, answer: StoryAnswer, quote: string): Place & { readonly kind: string } {
  const place = find(text, quote, 0);
  const around = placeSentences(text, answer).find(({ start, end }) => start <= place.start && place.end <= end);
  if (around === undefined) throw new Error(`"${quote}" is in no one sentence`);
  return { ...place, kind: around.kind };
}
