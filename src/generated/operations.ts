/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which claims. A claim has to meet every field that is given, and of a list one value. */
export type ClaimFilter = {
  /** True to see the deprecated ones as well. */
  readonly includeDeprecated?: boolean;
  /** Kinds to keep. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
  /** Id, name or alias of the object. */
  readonly object?: string | null | undefined;
  /** Ids of the bundles that bring it. */
  readonly origins?: ReadonlyArray<string | number> | null | undefined;
  /** Predicates to keep. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** Id of the source that states it. */
  readonly source?: string | number | null | undefined;
  /** Id, name or alias of the subject. */
  readonly subject?: string | null | undefined;
  /** Verdicts to keep. */
  readonly verdicts?: ReadonlyArray<Verdict> | null | undefined;
};

/** What kind of statement a claim is. Only facts and causal claims become edges. */
export type ClaimKind =
  /** Said to be so because of something. */
  | 'CAUSAL'
  /** Said to be so. */
  | 'FACT'
  /** Said of the future. */
  | 'FORECAST'
  /** A view of the author. */
  | 'OPINION'
  /** Somebody else's words, repeated. */
  | 'QUOTATION';

/** Why a company is no candidate. */
export type ExclusionCode =
  /** It has itself left the market. */
  | 'ALSO_LEFT'
  /** A claim says that it is barred from the market. */
  | 'BARRED'
  /** It is the one that leaves. */
  | 'IS_THE_LEAVER'
  /** What is said of it concerns another market. */
  | 'OTHER_MARKET';

/** What a person decides on a finding. */
export type FindingDecision =
  /** It is right. */
  | 'ACCEPT'
  /** It is wrong, or does not matter. */
  | 'DISMISS'
  /** It is open again. */
  | 'REOPEN';

/** The rules of the audit. */
export type FindingRule =
  /** A name that stands for more than one entity. */
  | 'AMBIGUOUS_NAME'
  /** Sources that cite one another in a circle. */
  | 'CIRCULAR_CITATION'
  /** A citation of a source that is about something else. */
  | 'CITATION_MISMATCH'
  /** Two claims that cannot both hold. */
  | 'CONTRADICTION'
  /** A source cited for what had not yet happened when it was written. */
  | 'FORECAST_AS_EVIDENCE'
  /** A sentence that is surer than what it rests on. */
  | 'HEDGE_DROPPED'
  /** Two figures for one thing that cannot both hold. */
  | 'NUMBERS_DISAGREE'
  /** A view put as a fact. */
  | 'OPINION_AS_FACT'
  /** A relation that rests on one source. */
  | 'SINGLE_SOURCE'
  /** A claim without a citation on which an answer depends. */
  | 'UNCITED_LOAD_BEARING'
  /** A number without a citation. */
  | 'UNCITED_NUMBER'
  /** A relation that no live claim dates. */
  | 'UNDATED'
  /** A marker without a reference. */
  | 'UNRESOLVED_MARKER'
  /** A reference that nothing cites. */
  | 'UNUSED_REFERENCE';

/** Where a finding stands. */
export type FindingStatus =
  /** A person agrees with it. */
  | 'ACCEPTED'
  /** Its cause is gone. */
  | 'CLOSED'
  /** A person disagrees with it. */
  | 'DISMISSED'
  /** Nobody has decided on it. */
  | 'OPEN';

/** What a reader has to know before trusting the order. */
export type GapWarning =
  /** More companies are tied to the market than are looked at. */
  | 'CUT'
  /** No claim that names a filler has a citation that holds. */
  | 'FILLER_UNCITED'
  /** The gap is said to be filling, not filled. */
  | 'FILLING_IN_PROGRESS'
  /** The text does not name who left; the leaver was inferred. */
  | 'LEAVER_INFERRED'
  /** The text leaves its list of competitors open. */
  | 'OPEN_LIST'
  /** Nothing is said of what the candidates make, so nobody knows whether it replaces what is missing. */
  | 'OVERLAP_UNKNOWN'
  /** Names were reached by coreference. */
  | 'REACHED_BY_COREFERENCE'
  /** A lower tier has the better evidence. */
  | 'TIER_INVERSION';

/** What is held of a source. A verdict never claims more than this allows. */
export type Held =
  /** A summary of it. */
  | 'ABSTRACT'
  /** Its whole text. */
  | 'FULL_TEXT'
  /** Nothing but that it is cited. */
  | 'NOTHING'
  /** Quotes from it. */
  | 'QUOTES'
  /** Its title, and who published it when. */
  | 'TITLE_ONLY';

/** How close the text that was asked for is to what was found. */
export type Match =
  /** The same words. */
  | 'EXACT'
  /** The claim or the relation was given by its id. */
  | 'GIVEN'
  /** A part of the words, or more than them. */
  | 'PART'
  /** Other words for it. */
  | 'SIMILAR';

/** How far along a thing is said to be. */
export type Modality =
  /** It has happened, or it holds. */
  | 'DONE'
  /** It is happening. */
  | 'IN_PROGRESS'
  /** It is decided or announced. */
  | 'PLANNED'
  /** It may happen. */
  | 'POSSIBLE';

/**
 * The vocabulary: what a claim can say about entities so that it becomes an edge. Small, closed, and about no case in
 * particular. A statement that fits none of these has no predicate.
 */
export type Predicate =
  /** A company has the support of a government, an organization or a policy. */
  | 'BACKED_BY'
  /** A company may not, or cannot, sell in a market. */
  | 'BARRED_FROM'
  /** Where a company or an organization has its seat. */
  | 'BASED_IN'
  /** A policy helps a company, a market or a jurisdiction. */
  | 'BENEFITS'
  /** Two companies compete; in a market, where the text names it. */
  | 'COMPETES_WITH'
  /** A company leaves a market. */
  | 'EXITS'
  /** A company takes the place of one that left the market. */
  | 'FILLS_GAP_IN'
  /** What makes a company leave; from a market, where the text names it. */
  | 'FORCES_EXIT_OF'
  /** An entity and a quantity, which may be a trend without a number. It makes no edge. */
  | 'HAS_MEASURE'
  /** Who made a policy. */
  | 'IMPOSED_BY'
  /** A part and its whole, both of one type. */
  | 'PART_OF'
  /** A company keeps a market, said of one that leaves another. */
  | 'REMAINS_IN'
  /** A policy limits what a company, a market, a product or a jurisdiction may do or receive. */
  | 'RESTRICTS'
  /** A policy answers another. */
  | 'RETALIATES_FOR'
  /** A company sells in a market. */
  | 'SERVES'
  /** A company makes or sells a product. */
  | 'SUPPLIES';

/** How a claim was read where that took more than the words. */
export type Reading =
  /** A name was reached through "these firms", "its" and the like. */
  | 'COREFERENCE'
  /** The text does not name who left; the leaver was inferred. */
  | 'INFERRED_LEAVER'
  /** The name stands in a list that the text leaves open ("companies like"). */
  | 'OPEN_LIST';

/** The six parts of a score. */
export type ScoreComponent =
  /** Whether it has, or builds, the output. Weight 10. */
  | 'CAPACITY'
  /** A claim says that it competes with the leaver. Weight 10. */
  | 'COMPETES'
  /** Whether it is in the market already. Weight 20. */
  | 'INCUMBENCY'
  /** A claim says that it fills the gap. Weight 30. */
  | 'NAMED_AS_FILLER'
  /** Policies for and against it. Weight 10, either way. */
  | 'POLICY'
  /** Share of the leaver's products for the market that it supplies as well. Weight 20. */
  | 'PRODUCT_OVERLAP';

/** How much a finding matters. */
export type Severity =
  /** An answer may be wrong because of it. */
  | 'HIGH'
  /** Good to know. */
  | 'LOW'
  /** A reader would want to know. */
  | 'MEDIUM';

/** What kind of document a source is. */
export type SourceKind =
  /** A piece of journalism or commentary. */
  | 'ARTICLE'
  /** A table of figures. */
  | 'DATA_SET'
  /** Facts collected for the reader, each with its own source. */
  | 'FACT_SHEET'
  /** A document of a public body in its own matter. */
  | 'OFFICIAL'
  /** Anything else. */
  | 'OTHER'
  /** A study, an analysis or a company's report. */
  | 'REPORT';

/** How strong the case for a candidate is. Tiers come first; the score orders within a tier. */
export type Tier =
  /** A claim names the company as filling this gap. */
  | 'A'
  /** A claim names it as a competitor in this market, or as selling in it. */
  | 'B'
  /** Structure alone suggests it. */
  | 'C';

/** Which way a quantity is said to move. */
export type Trend =
  /** It shrinks. */
  | 'FALLING'
  /** It grows. */
  | 'RISING';

/** What a citation is worth. */
export type Verdict =
  /** What is held of the cited source is about something else. */
  | 'MISMATCH'
  /** The citation, or one of the claim, is not judged yet. Counts as uncited. */
  | 'PENDING'
  /** The text of the cited source is held and says it. */
  | 'SUPPORTED'
  /** The claim has no citation. Said of a claim only. */
  | 'UNCITED'
  /** The marker has no reference. */
  | 'UNRESOLVED'
  /** The citation is on topic, but the text of the cited source is not held. */
  | 'UNVERIFIED';

export type CompanyQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type CompanyQuery = { readonly company: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly browserUrl: string | null, readonly exits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Market', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly remainsIn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Market', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly serves: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Market', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly fillsGapIn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Market', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly competitors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Policy', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> } } | null };

export type MarketQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type MarketQuery = { readonly market: { readonly id: string, readonly name: string, readonly product: { readonly id: string, readonly name: string } | null, readonly jurisdiction: { readonly id: string, readonly name: string } | null, readonly leavers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly sellers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly fillers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Policy', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> } } | null };

export type PolicyQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type PolicyQuery = { readonly policy: { readonly id: string, readonly name: string, readonly imposedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly restricts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly benefits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly retaliatesFor: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Policy', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> }, readonly retaliatedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Policy', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> } } | null };

export type CompetitorsMarketsQueryVariables = Exact<{
  name: string;
}>;


export type CompetitorsMarketsQuery = { readonly company: { readonly competitors: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly serves: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly product: { readonly name: string } | null } }> } } }> } } | null };

export type RelationsQueryVariables = Exact<{
  name: string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsQuery = { readonly entity:
    | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }> } }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }> } }
    | { readonly __typename: 'Market', readonly id: string, readonly name: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }> } }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }> } }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly object:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }> } }
   | null };

export type SourceQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type SourceQuery = { readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held, readonly cites: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null } }>, readonly citedBy: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null } }>, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly statement: string } }> } } | null };

export type ListsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListsQuery = { readonly companies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly markets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly policies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held, readonly cites: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null } }>, readonly citedBy: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string } }> } }> }, readonly bundles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly claims: number, readonly sources: number }> };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly predicate: Predicate | null, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string } } } }> } };

export type TimelineQueryVariables = Exact<{
  entity?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly claim: { readonly id: string, readonly statement: string, readonly verdict: Verdict } } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
      | { readonly __typename: 'Bundle', readonly id: string }
      | { readonly __typename: 'Claim', readonly statement: string, readonly id: string }
      | { readonly __typename: 'Company', readonly name: string, readonly id: string }
      | { readonly __typename: 'Finding', readonly id: string }
      | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string }
      | { readonly __typename: 'Market', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
      | { readonly __typename: 'Product', readonly name: string, readonly id: string }
      | { readonly __typename: 'Relation', readonly id: string }
      | { readonly __typename: 'Source', readonly title: string | null, readonly id: string }
     }> };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  origins?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly reversed: boolean, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict }> } }>, readonly weakestHop: { readonly why: string, readonly relation: { readonly id: string } } }> };

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Bundle', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Company', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Market', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

type Entities_CompanyConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

type Entities_JurisdictionConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

type Entities_MarketConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Market', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

type Entities_MixedConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
      | { readonly __typename: 'Market', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Product', readonly id: string, readonly name: string }
    , readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

type Entities_OrganizationConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Organization', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

type Entities_PolicyConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Policy', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

type Entities_ProductConnection_Fragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Product', readonly id: string, readonly name: string }, readonly relation: { readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null } }> } | null }> };

export type EntitiesFragment =
  | Entities_CompanyConnection_Fragment
  | Entities_JurisdictionConnection_Fragment
  | Entities_MarketConnection_Fragment
  | Entities_MixedConnection_Fragment
  | Entities_OrganizationConnection_Fragment
  | Entities_PolicyConnection_Fragment
  | Entities_ProductConnection_Fragment
;

export type GapQueryVariables = Exact<{
  company: string;
  market?: string | null | undefined;
  origins?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type GapQuery = { readonly gap:
    | { readonly __typename: 'AmbiguousName', readonly name: string, readonly message: string, readonly candidates: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }
    | { readonly __typename: 'GapAnalysis', readonly matchedAlias: string | null, readonly summary: string, readonly methodVersion: string, readonly browserUrl: string | null, readonly exit: { readonly id: string, readonly predicate: Predicate, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }, readonly remainsIn: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }>, readonly candidates: ReadonlyArray<{ readonly rank: number, readonly tied: boolean, readonly tier: Tier, readonly separableFromNext: boolean | null, readonly company: { readonly id: string, readonly name: string }, readonly score: { readonly low: number, readonly high: number }, readonly components: ReadonlyArray<{ readonly name: ScoreComponent, readonly weight: number, readonly low: number, readonly high: number, readonly known: boolean, readonly explanation: string, readonly wouldSettle: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }>, readonly excluded: ReadonlyArray<{ readonly company: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ExclusionCode, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }> }>, readonly concentration: { readonly measure: string, readonly scenario: string | null, readonly unavailable: string | null, readonly before: { readonly low: number, readonly high: number } | null, readonly after: { readonly low: number, readonly high: number } | null }, readonly warnings: ReadonlyArray<{ readonly code: GapWarning, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> }
    | { readonly __typename: 'NoExitRecorded', readonly matchedAlias: string | null, readonly message: string, readonly company: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PremiseWithdrawn', readonly matchedAlias: string | null, readonly message: string, readonly company: { readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }
    | { readonly __typename: 'SeveralExits', readonly message: string, readonly company: { readonly id: string, readonly name: string }, readonly exits: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly object:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> }> }
    | { readonly __typename: 'UnknownName', readonly name: string, readonly message: string, readonly suggestions: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }
   };

export type RelationFragment = { readonly id: string, readonly predicate: Predicate, readonly subject:
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
    | { readonly __typename: 'Market', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string }
  , readonly object:
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
    | { readonly __typename: 'Market', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string }
  , readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } }> };

export type EvidenceFragment = { readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string | null } } };

export type IfRetractedQueryVariables = Exact<{
  source?: string | number | null | undefined;
  claim?: string | number | null | undefined;
}>;


export type IfRetractedQuery = { readonly ifRetracted: { readonly summary: string, readonly claimsLosingTheirCitation: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly claimsRemoved: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly relationsRemoved: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate }>, readonly relationsWeakened: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly gapsChanged: ReadonlyArray<{ readonly explanation: string, readonly company: { readonly id: string }, readonly market: { readonly id: string } }> } | null };

export type FindingsQueryVariables = Exact<{
  rules?: ReadonlyArray<FindingRule> | FindingRule | null | undefined;
  status?: FindingStatus | null | undefined;
  first?: number | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null }> } }> } };

export type ReviewFindingMutationVariables = Exact<{
  id: string | number;
  decision: FindingDecision;
  note?: string | null | undefined;
  key?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type ReviewFindingMutation = { readonly reviewFinding: { readonly finding: { readonly id: string, readonly version: number, readonly status: FindingStatus, readonly note: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null } } };

export type DeprecateClaimMutationVariables = Exact<{
  id: string | number;
  reason: string;
  key?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type DeprecateClaimMutation = { readonly deprecateClaim: { readonly claim: { readonly id: string, readonly version: number, readonly deprecated: { readonly reason: string, readonly by: string, readonly at: string } | null }, readonly relationsRemoved: ReadonlyArray<{ readonly id: string }> } };

export type ReinstateClaimMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type ReinstateClaimMutation = { readonly reinstateClaim: { readonly claim: { readonly id: string, readonly version: number }, readonly relationsAdded: ReadonlyArray<{ readonly id: string }> } };

export type MergeEntitiesMutationVariables = Exact<{
  id: string | number;
  into: string | number;
  reason: string;
  key?: string | null | undefined;
}>;


export type MergeEntitiesMutation = { readonly mergeEntities: { readonly claims: number, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     } };

export type UnmergeEntitiesMutationVariables = Exact<{
  id: string | number;
  reason: string;
  key?: string | null | undefined;
}>;


export type UnmergeEntitiesMutation = { readonly unmergeEntities: { readonly claims: number, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     } };

export type TraceQueryVariables = Exact<{
  text?: string | null | undefined;
  claim?: string | number | null | undefined;
  relation?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type TraceQuery = { readonly trace: ReadonlyArray<{ readonly match: Match, readonly summary: string, readonly claim: { readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly verdict: Verdict, readonly predicate: Predicate | null, readonly readings: ReadonlyArray<Reading>, readonly validTime: string | null, readonly browserUrl: string | null, readonly origins: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly quantities: ReadonlyArray<{ readonly measure: string, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly trend: Trend | null, readonly text: string }>, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number, readonly before: string | null, readonly after: string | null, readonly source: { readonly id: string, readonly title: string | null } }, readonly citations: ReadonlyArray<{ readonly marker: string, readonly verdict: Verdict, readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null, readonly betterSource: { readonly reason: string, readonly source: { readonly id: string, readonly title: string | null } } | null }>, readonly contradictedBy: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly statedIn: { readonly quote: string | null } }>, readonly relation: { readonly id: string, readonly predicate: Predicate } | null, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly explanation: string }>, readonly deprecated: { readonly reason: string, readonly by: string, readonly at: string } | null } }> };

export const EntitiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesFragment, unknown>;
export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const RelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<RelationFragment, unknown>;
export const CompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Company"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"exits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainsIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fillsGapIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"browserUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompanyQuery, CompanyQueryVariables>;
export const MarketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Market"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"market"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fillers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarketQuery, MarketQueryVariables>;
export const PolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"imposedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restricts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retaliatesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retaliatedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entities"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const CompetitorsMarketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetitorsMarkets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompetitorsMarketsQuery, CompetitorsMarketsQueryVariables>;
export const RelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Relations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"predicates"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Predicate"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"predicates"},"value":{"kind":"Variable","name":{"kind":"Name","value":"predicates"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsQuery, RelationsQueryVariables>;
export const SourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Source"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceQuery, SourceQueryVariables>;
export const ListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"markets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bundles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]}}]} as unknown as DocumentNode<ListsQuery, ListsQueryVariables>;
export const ClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"4"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"predicates"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Predicate"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origins"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"predicates"},"value":{"kind":"Variable","name":{"kind":"Name","value":"predicates"}}},{"kind":"Argument","name":{"kind":"Name","value":"origins"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origins"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestHop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const GapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"market"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"origins"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"company"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}},{"kind":"Argument","name":{"kind":"Name","value":"market"},"value":{"kind":"Variable","name":{"kind":"Name","value":"market"}}},{"kind":"Argument","name":{"kind":"Name","value":"origins"},"value":{"kind":"Variable","name":{"kind":"Name","value":"origins"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GapAnalysis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedAlias"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"exit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainsIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"tied"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"wouldSettle"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"separableFromNext"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concentration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scenario"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"browserUrl"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeveralExits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PremiseWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedAlias"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoExitRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedAlias"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmbiguousName"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Relation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]} as unknown as DocumentNode<GapQuery, GapQueryVariables>;
export const IfRetractedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IfRetracted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ifRetracted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}},{"kind":"Argument","name":{"kind":"Name","value":"claim"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"claimsLosingTheirCitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsWeakened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapsChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"market"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]} as unknown as DocumentNode<IfRetractedQuery, IfRetractedQueryVariables>;
export const FindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Findings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rules"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rules"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"wouldSettle"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingsQuery, FindingsQueryVariables>;
export const ReviewFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingDecision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewFindingMutation, ReviewFindingMutationVariables>;
export const DeprecateClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeprecateClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deprecateClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"deprecated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsRemoved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeprecateClaimMutation, DeprecateClaimMutationVariables>;
export const ReinstateClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationsAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstateClaimMutation, ReinstateClaimMutationVariables>;
export const MergeEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"into"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeEntities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"into"},"value":{"kind":"Variable","name":{"kind":"Name","value":"into"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"}}]}}]}}]} as unknown as DocumentNode<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const UnmergeEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmergeEntities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"}}]}}]}}]} as unknown as DocumentNode<UnmergeEntitiesMutation, UnmergeEntitiesMutationVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claim"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"claim"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claim"}}},{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relation"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTime"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marker"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betterSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deprecated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"browserUrl"}}]}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;