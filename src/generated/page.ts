/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleQuery = { readonly source: { readonly kind: SourceKind, readonly authors: ReadonlyArray<string>, readonly url: string | null, readonly language: string | null, readonly length: number | null, readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held, readonly cites: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } }>, readonly citedBy: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } }> } | null };

export type SentencesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SentencesQuery = { readonly source: { readonly sentences: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly start: number, readonly end: number, readonly text: string | null, readonly lead: string | null, readonly verdict: Verdict | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly end: number } }> } }> } } | null };

export type SentenceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SentenceQuery = { readonly source: { readonly sentences: { readonly edges: ReadonlyArray<{ readonly node: { readonly start: number, readonly end: number, readonly claims: ReadonlyArray<{ readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly predicate: Predicate | null, readonly readings: ReadonlyArray<Reading>, readonly validTime: string | null, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly subject:
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
              | { readonly __typename: 'Market', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string }
             | null, readonly object:
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
              | { readonly __typename: 'Market', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string }
             | null, readonly market: { readonly __typename: 'Market', readonly id: string, readonly name: string } | null, readonly mentions: ReadonlyArray<
              | { readonly __typename: 'Company', readonly id: string, readonly name: string }
              | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
              | { readonly __typename: 'Market', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            >, readonly quantities: ReadonlyArray<{ readonly text: string, readonly measure: string, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly trend: Trend | null }>, readonly citations: ReadonlyArray<{ readonly marker: string, readonly verdict: Verdict, readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null, readonly betterSource: { readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } } | null }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly contradictedBy: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string }>, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } } | null };

export type LooseClaimsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LooseClaimsQuery = { readonly source: { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly predicate: Predicate | null, readonly readings: ReadonlyArray<Reading>, readonly validTime: string | null, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Market', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Market', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
           | null, readonly market: { readonly __typename: 'Market', readonly id: string, readonly name: string } | null, readonly mentions: ReadonlyArray<
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Market', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
          >, readonly quantities: ReadonlyArray<{ readonly text: string, readonly measure: string, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly trend: Trend | null }>, readonly citations: ReadonlyArray<{ readonly marker: string, readonly verdict: Verdict, readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null, readonly betterSource: { readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } } | null }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly contradictedBy: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string }>, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } } }> } } | null };

type EntityName_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly name: string };

type EntityName_Jurisdiction_Fragment = { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string };

type EntityName_Market_Fragment = { readonly __typename: 'Market', readonly id: string, readonly name: string };

type EntityName_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

type EntityName_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly name: string };

type EntityName_Product_Fragment = { readonly __typename: 'Product', readonly id: string, readonly name: string };

export type EntityNameFragment =
  | EntityName_Company_Fragment
  | EntityName_Jurisdiction_Fragment
  | EntityName_Market_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Policy_Fragment
  | EntityName_Product_Fragment
;

export type ClaimLineFragment = { readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } };

export type ClaimDetailFragment = { readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly predicate: Predicate | null, readonly readings: ReadonlyArray<Reading>, readonly validTime: string | null, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly subject:
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
    | { readonly __typename: 'Market', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string }
   | null, readonly object:
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
    | { readonly __typename: 'Market', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string }
   | null, readonly market: { readonly __typename: 'Market', readonly id: string, readonly name: string } | null, readonly mentions: ReadonlyArray<
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
    | { readonly __typename: 'Market', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string }
  >, readonly quantities: ReadonlyArray<{ readonly text: string, readonly measure: string, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly trend: Trend | null }>, readonly citations: ReadonlyArray<{ readonly marker: string, readonly verdict: Verdict, readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null, readonly betterSource: { readonly reason: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } } | null }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly contradictedBy: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string }>, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } };

export type ContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentsQuery = { readonly bundles: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly claims: number, readonly questions: ReadonlyArray<{ readonly title: string, readonly company: string | null, readonly market: string | null, readonly trace: string | null }> }> };

export type ReadableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadableQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SourceKind, readonly length: number | null, readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } }> } };

export type ExitsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExitsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly relation: { readonly id: string, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           } | null } }> } };

export type SourceLineFragment = { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held };

export type TimelineQueryVariables = Exact<{
  entity?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly claim: { readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Market', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
           | null, readonly object:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Market', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
           | null, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } } } }> } };

export type EntityCardQueryVariables = Exact<{
  id: string;
}>;


export type EntityCardQuery = { readonly entity:
    | { readonly __typename: 'Company', readonly aliases: ReadonlyArray<string>, readonly group: boolean, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly aliases: ReadonlyArray<string>, readonly group: boolean, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Market', readonly aliases: ReadonlyArray<string>, readonly group: boolean, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly name: string, readonly product: { readonly __typename: 'Product', readonly id: string, readonly name: string } | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly group: boolean, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Policy', readonly aliases: ReadonlyArray<string>, readonly group: boolean, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly aliases: ReadonlyArray<string>, readonly group: boolean, readonly note: string | null, readonly browserUrl: string | null, readonly id: string, readonly name: string }
   | null };

export type NeighboursQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly entity:
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
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
            , readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
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
            , readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
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
            , readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
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
            , readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
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
            , readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } }
    | { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly subject:
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
            , readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> } }> } }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly __typename: 'Bundle', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }
      | { readonly __typename: 'Company', readonly name: string, readonly id: string }
      | { readonly __typename: 'Finding', readonly id: string }
      | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string }
      | { readonly __typename: 'Market', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
      | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
      | { readonly __typename: 'Product', readonly name: string, readonly id: string }
      | { readonly __typename: 'Relation', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held }
     }> };

export type TraceQueryVariables = Exact<{
  text: string;
}>;


export type TraceQuery = { readonly trace: ReadonlyArray<{ readonly match: Match, readonly summary: string, readonly claim: { readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } } }> };

export type FindingsQueryVariables = Exact<{
  rules?: ReadonlyArray<FindingRule> | FindingRule | null | undefined;
  severities?: ReadonlyArray<Severity> | Severity | null | undefined;
  status?: FindingStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string, readonly version: number, readonly note: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held }> } }> } };

export type ReviewMutationVariables = Exact<{
  id: string | number;
  decision: FindingDecision;
  note?: string | null | undefined;
  key: string;
  version: number;
}>;


export type ReviewMutation = { readonly reviewFinding: { readonly finding: { readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string, readonly version: number, readonly note: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held }> } } };

export type FindingCardFragment = { readonly id: string, readonly rule: FindingRule, readonly severity: Severity, readonly status: FindingStatus, readonly explanation: string, readonly wouldSettle: string, readonly version: number, readonly note: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held }> };

export type GapQueryVariables = Exact<{
  company: string;
  market?: string | null | undefined;
  origins?: ReadonlyArray<string | number> | string | number | null | undefined;
  without?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type GapQuery = { readonly gap:
    | { readonly __typename: 'AmbiguousName', readonly name: string, readonly message: string, readonly candidates: ReadonlyArray<
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
        | { readonly __typename: 'Market', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string }
      > }
    | { readonly __typename: 'GapAnalysis', readonly matchedAlias: string | null, readonly summary: string, readonly methodVersion: string, readonly browserUrl: string | null, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly market: { readonly __typename: 'Market', readonly id: string, readonly name: string }, readonly exit: { readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } }, readonly citations: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null }> }> }, readonly remainsIn: ReadonlyArray<{ readonly object:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Market', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> }>, readonly candidates: ReadonlyArray<{ readonly rank: number, readonly tied: boolean, readonly tier: Tier, readonly separableFromNext: boolean | null, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly score: { readonly low: number, readonly high: number }, readonly components: ReadonlyArray<{ readonly name: ScoreComponent, readonly weight: number, readonly low: number, readonly high: number, readonly known: boolean, readonly explanation: string, readonly wouldSettle: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } }, readonly citations: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null }> }>, readonly support: { readonly sources: number, readonly verdict: Verdict | null, readonly disputed: boolean } }>, readonly excluded: ReadonlyArray<{ readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ExclusionCode, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> }> }>, readonly concentration: { readonly measure: string, readonly scenario: string | null, readonly unavailable: string | null, readonly before: { readonly low: number, readonly high: number } | null, readonly after: { readonly low: number, readonly high: number } | null }, readonly warnings: ReadonlyArray<{ readonly code: GapWarning, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> }> }
    | { readonly __typename: 'NoExitRecorded', readonly message: string, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string } }
    | { readonly __typename: 'PremiseWithdrawn', readonly message: string, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly kind: ClaimKind, readonly verdict: Verdict, readonly deprecated: { readonly reason: string, readonly by: string, readonly at: string } | null, readonly statedIn: { readonly quote: string | null, readonly start: number, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null } } }> }
    | { readonly __typename: 'SeveralExits', readonly message: string, readonly company: { readonly __typename: 'Company', readonly id: string, readonly name: string }, readonly exits: ReadonlyArray<{ readonly id: string, readonly subject:
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
         }> }
    | { readonly __typename: 'UnknownName', readonly name: string, readonly message: string, readonly suggestions: ReadonlyArray<
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
        | { readonly __typename: 'Market', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string }
      > }
   };

export type CitedForFragment = { readonly citations: ReadonlyArray<{ readonly marker: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly published: string | null, readonly held: Held } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ClaimDetailFragmentDoc = new TypedDocumentString(`
    fragment ClaimDetail on Claim {
  ...ClaimLine
  modality
  negated
  hedge
  predicate
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  market {
    ...EntityName
  }
  mentions {
    ...EntityName
  }
  quantities {
    text
    measure
    low
    high
    unit
    trend
  }
  readings
  validTime
  note
  browserUrl
  citations {
    marker
    verdict
    reason
    source {
      ...SourceLine
    }
    betterSource {
      reason
      source {
        ...SourceLine
      }
    }
  }
  origins {
    id
    title
  }
  contradictedBy {
    ...ClaimLine
  }
  findings {
    id
    rule
    severity
    status
    explanation
    wouldSettle
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`, {"fragmentName":"ClaimDetail"}) as unknown as TypedDocumentString<ClaimDetailFragment, unknown>;
export const FindingCardFragmentDoc = new TypedDocumentString(`
    fragment FindingCard on Finding {
  id
  rule
  severity
  status
  explanation
  wouldSettle
  version
  note
  reviewedBy
  reviewedAt
  claims {
    ...ClaimLine
  }
  sources {
    ...SourceLine
  }
}
    fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`, {"fragmentName":"FindingCard"}) as unknown as TypedDocumentString<FindingCardFragment, unknown>;
export const CitedForFragmentDoc = new TypedDocumentString(`
    fragment CitedFor on Claim {
  citations {
    marker
    source {
      ...SourceLine
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`, {"fragmentName":"CitedFor"}) as unknown as TypedDocumentString<CitedForFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  source(id: $id) {
    ...SourceLine
    kind
    authors
    url
    language
    length
    cites {
      marker
      source {
        ...SourceLine
      }
    }
    citedBy {
      marker
      source {
        ...SourceLine
      }
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const SentencesDocument = new TypedDocumentString(`
    query Sentences($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    sentences(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          start
          end
          text
          lead
          verdict
          claims {
            id
            statedIn {
              quote
              start
              end
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SentencesQuery, SentencesQueryVariables>;
export const SentenceDocument = new TypedDocumentString(`
    query Sentence($id: ID!, $after: String) {
  source(id: $id) {
    sentences(first: 1, after: $after) {
      edges {
        node {
          start
          end
          claims {
            ...ClaimDetail
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment ClaimDetail on Claim {
  ...ClaimLine
  modality
  negated
  hedge
  predicate
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  market {
    ...EntityName
  }
  mentions {
    ...EntityName
  }
  quantities {
    text
    measure
    low
    high
    unit
    trend
  }
  readings
  validTime
  note
  browserUrl
  citations {
    marker
    verdict
    reason
    source {
      ...SourceLine
    }
    betterSource {
      reason
      source {
        ...SourceLine
      }
    }
  }
  origins {
    id
    title
  }
  contradictedBy {
    ...ClaimLine
  }
  findings {
    id
    rule
    severity
    status
    explanation
    wouldSettle
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`) as unknown as TypedDocumentString<SentenceQuery, SentenceQueryVariables>;
export const LooseClaimsDocument = new TypedDocumentString(`
    query LooseClaims($id: ID!, $after: String) {
  source(id: $id) {
    claims(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ClaimDetail
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment ClaimDetail on Claim {
  ...ClaimLine
  modality
  negated
  hedge
  predicate
  subject {
    ...EntityName
  }
  object {
    ...EntityName
  }
  market {
    ...EntityName
  }
  mentions {
    ...EntityName
  }
  quantities {
    text
    measure
    low
    high
    unit
    trend
  }
  readings
  validTime
  note
  browserUrl
  citations {
    marker
    verdict
    reason
    source {
      ...SourceLine
    }
    betterSource {
      reason
      source {
        ...SourceLine
      }
    }
  }
  origins {
    id
    title
  }
  contradictedBy {
    ...ClaimLine
  }
  findings {
    id
    rule
    severity
    status
    explanation
    wouldSettle
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`) as unknown as TypedDocumentString<LooseClaimsQuery, LooseClaimsQueryVariables>;
export const ContentsDocument = new TypedDocumentString(`
    query Contents {
  bundles {
    id
    title
    description
    claims
    questions {
      title
      company
      market
      trace
    }
  }
}
    `) as unknown as TypedDocumentString<ContentsQuery, ContentsQueryVariables>;
export const ReadableDocument = new TypedDocumentString(`
    query Readable($after: String) {
  sources(stating: true, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SourceLine
        kind
        length
      }
    }
  }
}
    fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`) as unknown as TypedDocumentString<ReadableQuery, ReadableQueryVariables>;
export const ExitsDocument = new TypedDocumentString(`
    query Exits($after: String) {
  claims(filter: {predicates: [EXITS]}, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        relation {
          id
          subject {
            id
            name
          }
          object {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExitsQuery, ExitsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($entity: String, $after: String) {
  timeline(entity: $entity, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        date
        claim {
          ...ClaimLine
          subject {
            ...EntityName
          }
          object {
            ...EntityName
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: String!) {
  entity(name: $id) {
    ...EntityName
    aliases
    group
    note
    browserUrl
    ... on Market {
      product {
        ...EntityName
      }
      jurisdiction {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: String!, $after: String) {
  entity(name: $id) {
    relations(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          predicate
          subject {
            ...EntityName
          }
          object {
            ...EntityName
          }
          support {
            sources
            verdict
            disputed
          }
          claims {
            ...ClaimLine
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 50) {
    matched
    node {
      __typename
      id
      ... on Entity {
        name
      }
      ... on Claim {
        ...ClaimLine
      }
      ... on Source {
        ...SourceLine
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($text: String!) {
  trace(text: $text, first: 3) {
    match
    summary
    claim {
      ...ClaimLine
    }
  }
}
    fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($rules: [FindingRule!], $severities: [Severity!], $status: FindingStatus, $after: String) {
  findings(
    rules: $rules
    severities: $severities
    status: $status
    first: 30
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FindingCard
      }
    }
  }
}
    fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}
fragment FindingCard on Finding {
  id
  rule
  severity
  status
  explanation
  wouldSettle
  version
  note
  reviewedBy
  reviewedAt
  claims {
    ...ClaimLine
  }
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    mutation Review($id: ID!, $decision: FindingDecision!, $note: String, $key: String!, $version: Int!) {
  reviewFinding(
    id: $id
    decision: $decision
    note: $note
    idempotencyKey: $key
    expectedVersion: $version
  ) {
    finding {
      ...FindingCard
    }
  }
}
    fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}
fragment FindingCard on Finding {
  id
  rule
  severity
  status
  explanation
  wouldSettle
  version
  note
  reviewedBy
  reviewedAt
  claims {
    ...ClaimLine
  }
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<ReviewMutation, ReviewMutationVariables>;
export const GapDocument = new TypedDocumentString(`
    query Gap($company: String!, $market: String, $origins: [ID!], $without: [ID!]) {
  gap(company: $company, market: $market, origins: $origins, without: $without) {
    __typename
    ... on GapAnalysis {
      matchedAlias
      company {
        ...EntityName
      }
      market {
        ...EntityName
      }
      summary
      exit {
        claims {
          ...ClaimLine
          ...CitedFor
        }
      }
      remainsIn {
        object {
          ...EntityName
        }
        claims {
          ...ClaimLine
        }
      }
      candidates {
        rank
        tied
        tier
        separableFromNext
        company {
          ...EntityName
        }
        score {
          low
          high
        }
        components {
          name
          weight
          low
          high
          known
          explanation
          wouldSettle
          claims {
            ...ClaimLine
          }
        }
        claims {
          ...ClaimLine
          ...CitedFor
        }
        support {
          sources
          verdict
          disputed
        }
      }
      excluded {
        company {
          ...EntityName
        }
        reasons {
          code
          explanation
          claims {
            ...ClaimLine
          }
        }
      }
      concentration {
        measure
        before {
          low
          high
        }
        after {
          low
          high
        }
        scenario
        unavailable
      }
      warnings {
        code
        explanation
        claims {
          ...ClaimLine
        }
      }
      methodVersion
      browserUrl
    }
    ... on SeveralExits {
      company {
        ...EntityName
      }
      exits {
        id
        subject {
          ...EntityName
        }
        object {
          ...EntityName
        }
      }
      message
    }
    ... on PremiseWithdrawn {
      company {
        ...EntityName
      }
      claims {
        ...ClaimLine
        deprecated {
          reason
          by
          at
        }
      }
      message
    }
    ... on NoExitRecorded {
      company {
        ...EntityName
      }
      message
    }
    ... on UnknownName {
      name
      suggestions {
        ...EntityName
      }
      message
    }
    ... on AmbiguousName {
      name
      candidates {
        ...EntityName
      }
      message
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment ClaimLine on Claim {
  id
  statement
  kind
  verdict
  statedIn {
    quote
    start
    source {
      id
      title
      publisher
      published
    }
  }
}
fragment SourceLine on Source {
  id
  title
  publisher
  published
  held
}
fragment CitedFor on Claim {
  citations {
    marker
    source {
      ...SourceLine
    }
  }
}`) as unknown as TypedDocumentString<GapQuery, GapQueryVariables>;