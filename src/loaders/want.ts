/** Costly parts of a row, switched on by the selection and read by the statements as `$want`. */
export interface Want {
  /** Product and place of a market. */
  readonly definitions: boolean;
  /** Counts of a bundle. */
  readonly counts: boolean;
  /** Bibliography of a source, both ways. */
  readonly bibliography: boolean;
  /** The text around a quote. */
  readonly context: boolean;
  /** Citations of a claim. */
  readonly citations: boolean;
  /** Bundles that bring a claim. */
  readonly bundles: boolean;
  /** Markets of a relation. */
  readonly markets: boolean;
  /** Claims of a relation. */
  readonly claims: boolean;
  /** Relations on the edges of a traversal. */
  readonly relation: boolean;
  /** Claims that cannot hold together with a claim. */
  readonly contradictions: boolean;
  /** Findings about a claim. */
  readonly findings: boolean;
  /** What a finding is about. */
  readonly about: boolean;
  /** How many there are in all. */
  readonly totalCount: boolean;
}

/** Nothing but the row itself. */
export const NOTHING: Want = {
  definitions: false,
  counts: false,
  bibliography: false,
  context: false,
  citations: false,
  bundles: false,
  markets: false,
  claims: false,
  relation: false,
  contradictions: false,
  findings: false,
  about: false,
  totalCount: false,
};

/** What any of several selections wants, so that one statement serves them all. */
export function union(wants: readonly Want[]): Want {
  const keys = Object.keys(NOTHING) as (keyof Want)[];
  return Object.fromEntries(keys.map((key) => [key, wants.some((want) => want[key])])) as unknown as Want;
}

/** The form in which a statement takes it. */
export function toParameter(want: Want): Readonly<Record<string, unknown>> {
  return { ...want };
}
