import { readPlain } from "../../src/draft/documents/plain.ts";
import type {
  Draft,
  DraftClaim,
  DraftDate,
  DraftMention,
  DraftQuantity,
  DraftReference,
  EntityType,
  Span,
} from "../../src/draft/model.ts";
import { sentencesOf } from "../../src/domain/verdicts/sentences.ts";

/** The text of the drafts that tests build by hand; the crane before the first word takes two UTF-16 units. */
export const DRAFT_TEXT = [
  "🏗 The harbour that lost its cranes",
  "",
  "Orlo has left Finnish harbour cranes in February 2026 [1]. Its rival, Vesna Lift Oy, competes with Orlo [2, 3].",
  "Vesna Lift made 25 million euros. Sales rose 14-fold, and 奥洛 lost nearly 5 percent [9].",
  "",
  "References",
  '[1] Salo, E. "Orlo leaves: a # of cranes". Harbour Gazette, 2026-02-10. https://example.org/orlo',
  "[2] Ministry of Quays, Brake rule %%",
].join("\n");

/** Where words stand in a text, in code points; the n-th time that they do. */
export function spanOf(words: string, text = DRAFT_TEXT, nth = 0): Span {
  let at = -1;
  for (let time = 0; time <= nth; time += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`the text does not have "${words}" ${nth + 1} times`);
  }
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(words).length };
}

/** A mention of a name. */
export function mention(
  words: string,
  entity: string | null,
  type: EntityType | null,
  more: { nth?: number; suggestions?: readonly string[] } = {},
): DraftMention {
  return { ...spanOf(words, DRAFT_TEXT, more.nth), text: words, entity, type, suggestions: more.suggestions ?? [] };
}

/** A quantity of the words; without a measure where none is given. */
export function quantity(words: string, given: Partial<DraftQuantity>): DraftQuantity {
  return { ...spanOf(words), text: words, measure: null, low: null, high: null, unit: null, trend: null, ...given };
}

/** A candidate that its words suggest. */
export function candidate(
  quote: string,
  given: Partial<DraftClaim> & Pick<DraftClaim, "subject" | "predicate" | "object">,
): DraftClaim {
  const base = { market: null, kind: "FACT", negated: false, hedge: null, because: "x" } as const;
  return { ...spanOf(quote), ...base, quote, ...given };
}

/** A reference of the list of the text. */
export function reference(label: string, words: string, given: Partial<DraftReference>): DraftReference {
  const base = { title: null, authors: [], publisher: null, isPress: false, published: null, url: null, doi: null };
  return { ...spanOf(words), label, ...base, same: null, unread: [], ...given };
}

const DATES: readonly DraftDate[] = [{ ...spanOf("February 2026"), text: "February 2026", edtf: "2026-02" }];

/** A draft of the text, as the rules would read it. */
export function harbourDraft(changes: Partial<Draft> = {}): Draft {
  const references = spanOf("References").start;
  return {
    article: {
      ...readPlain(DRAFT_TEXT),
      title: "The harbour that lost its cranes",
      authors: ["A. Writer"],
      published: "2026-03-02",
      language: "en",
    },
    sentences: sentencesOf(DRAFT_TEXT).filter(({ start }) => start < references),
    references: [
      reference(
        "1",
        '[1] Salo, E. "Orlo leaves: a # of cranes". Harbour Gazette, 2026-02-10. https://example.org/orlo',
        {
          title: "Orlo leaves: a # of cranes",
          authors: ["Salo, E."],
          publisher: "Harbour Gazette",
          published: "2026-02-10",
          url: "https://example.org/orlo",
        },
      ),
      reference("2", "[2] Ministry of Quays, Brake rule %%", {
        publisher: "Ministry of Quays",
        title: "Brake rule",
        unread: ["%%"],
      }),
    ],
    markers: [
      {
        ...spanOf("[1]"),
        text: "[1]",
        citations: [{ label: "1", verdict: "UNVERIFIED", reason: "Held is the title.", betterLabel: null }],
      },
      {
        ...spanOf("[2, 3]"),
        text: "[2, 3]",
        citations: [
          { label: "2", verdict: "MISMATCH", reason: "It is about brakes.", betterLabel: "1" },
          { label: "3", verdict: "UNRESOLVED", reason: "The list has no 3.", betterLabel: null },
        ],
      },
      {
        ...spanOf("[9]"),
        text: "[9]",
        citations: [{ label: "9", verdict: "UNRESOLVED", reason: "The list has no 9.", betterLabel: null }],
      },
    ],
    quantities: [
      quantity("25 million euros", { measure: "revenue", low: 25_000_000, high: 25_000_001, unit: "EUR" }),
      quantity("14-fold", { measure: "sales", low: 13.5, high: 14.5, unit: "ratio" }),
      quantity("nearly 5 percent", { low: 4, high: 5, unit: "percent" }),
    ],
    dates: DATES,
    uncited: [spanOf("Vesna Lift made 25 million euros.")],
    mentions: [
      mention("Orlo", "company:orlo", "Company"),
      mention("Finnish harbour cranes", null, "Market"),
      mention("Vesna Lift Oy", null, "Company", { suggestions: ["company:vesna"] }),
      mention("Orlo", "company:orlo", "Company", { nth: 1 }),
      mention("Vesna Lift", null, "Company", { nth: 1 }),
      mention("奥洛", null, "Company"),
      mention("Sales", null, null),
    ],
    claims: [
      candidate("Orlo has left Finnish harbour cranes in February 2026", {
        subject: "company:orlo",
        predicate: "EXITS",
        object: "Finnish harbour cranes",
        because: "has left",
      }),
      candidate("Its rival, Vesna Lift Oy, competes with Orlo", {
        subject: "Vesna Lift Oy",
        predicate: "COMPETES_WITH",
        object: "company:orlo",
        market: "Finnish harbour cranes",
        hedge: "arguably",
        because: "competes with",
      }),
    ],
    unread: [],
    ...changes,
  };
}
