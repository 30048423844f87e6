import type { GraphQLResolveInfo } from 'graphql';
import type { EntityNode, FindingNode, ClaimNode, SourceNode, RelationNode } from '../domain/nodes.ts';
import type { EntityPage, RelationPage, EntityMergeRow } from '../loaders/entity.ts';
import type { ClaimPage, ChangeRow, StatedInNode } from '../loaders/claim.ts';
import type { FindingPage } from '../loaders/finding.ts';
import type { SentencePage, SourcePage } from '../loaders/source.ts';
import type { GapAnalysisNode } from '../resolvers/gap.ts';
import type { CandidateModel } from '../domain/gap/model.ts';
import type { SupportModel } from '../domain/support.ts';
import type { CitationRow } from '../domain/trace.ts';
import type { RetractionNode } from '../resolvers/retraction.ts';
import type { SentenceModel } from '../domain/sentence.ts';
import type { BundleRow } from './cypher.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Several things have this name. */
export type AmbiguousName = {
  readonly __typename?: 'AmbiguousName';
  /** Who has it, by id. */
  readonly candidates: ReadonlyArray<Entity>;
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name as it was asked. */
  readonly name: Scalars['String']['output'];
};

/** A reference of the same text that fits a claim better than the one it cites. */
export type BetterSource = {
  readonly __typename?: 'BetterSource';
  /** Why it fits better, in a sentence that a person can check. */
  readonly reason: Scalars['String']['output'];
  /** The reference. */
  readonly source: Source;
};

/** What was loaded together: a text read into claims, or a data set. */
export type Bundle = Node & {
  readonly __typename?: 'Bundle';
  /** How many live claims it brings. */
  readonly claims: Scalars['Int']['output'];
  /** What it holds, in a sentence or two; null where nothing was written. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** `bundle:` and a slug. */
  readonly id: Scalars['ID']['output'];
  /** Who loaded it as it is now, by name; null where nobody was named. */
  readonly loadedBy: Maybe<Scalars['String']['output']>;
  /**
   * How many of its claims are not as it says yet, or have citations that are not judged yet. Until it is 0, what hangs on
   * those counts them as uncited.
   */
  readonly pending: Scalars['Int']['output'];
  /** The questions that it was made to answer. */
  readonly questions: ReadonlyArray<Question>;
  /** How many sources it defines. */
  readonly sources: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** What is wrong or odd with a bundle. */
export type BundleCheck = {
  readonly __typename?: 'BundleCheck';
  /** Whether it could be loaded: no problem is an `ERROR`. */
  readonly ok: Scalars['Boolean']['output'];
  /** How many there are in all. */
  readonly problemCount: Scalars['Int']['output'];
  /** In the order of the lines; the first 200 where there are more. */
  readonly problems: ReadonlyArray<BundleProblem>;
};

/** Something that is wrong or odd with a bundle: what, where, what to do. */
export type BundleProblem = {
  readonly __typename?: 'BundleProblem';
  /** Counted from 1. */
  readonly column: Scalars['Int']['output'];
  /** `bundle.yaml`, or the name of a text. */
  readonly file: Scalars['String']['output'];
  /** Counted from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Whether it stops the load. */
  readonly severity: ProblemSeverity;
};

/** A text that goes with a bundle. */
export type BundleTextInput = {
  /** Its bare name, which may be that of a `file` of the bundle. */
  readonly name: Scalars['String']['input'];
  /** The text, at most 8 MB; line ends are read as LF. */
  readonly text: Scalars['String']['input'];
};

/** One change by a curator. */
export type Change = {
  readonly __typename?: 'Change';
  /** What was done. */
  readonly action: ChangeAction;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Why; null where nothing was said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The version that it led to. */
  readonly version: Scalars['Int']['output'];
};

/** What a curator did. */
export type ChangeAction =
  /** Agreed with a finding. */
  | 'ACCEPT'
  /** Said that a claim no longer counts. */
  | 'DEPRECATE'
  /** Disagreed with a finding. */
  | 'DISMISS'
  /** Said that an entity is the same as another. */
  | 'MERGE'
  /** Let a claim count again. */
  | 'REINSTATE'
  /** Opened a finding again. */
  | 'REOPEN'
  /** Took that back. */
  | 'UNMERGE';

/** A source that the text itself cites for a claim, and what that citation is worth. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Another reference of the same text that fits clearly better; null where none does. */
  readonly betterSource: Maybe<BetterSource>;
  /** The mark as printed, such as `[2]`. */
  readonly marker: Scalars['String']['output'];
  /** Why, in a sentence that a person can check. */
  readonly reason: Scalars['String']['output'];
  /** The cited source; null where the marker has no reference. */
  readonly source: Maybe<Source>;
  /** What the citation is worth. */
  readonly verdict: Verdict;
};

/** One thing that a text says, kept apart from whether it is true. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** What the text cites for it, in printed order; empty where it cites nothing. */
  readonly citations: ReadonlyArray<Citation>;
  /** Live claims that cannot hold together with it, by id. */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** That it no longer counts; null while it does. */
  readonly deprecated: Maybe<Deprecation>;
  /** Findings about it that are not closed, the most severe first. */
  readonly findings: ReadonlyArray<Finding>;
  /** The words by which the text weakens it ("sources say"); null where there are none. */
  readonly hedge: Maybe<Scalars['String']['output']>;
  /** What curators did to it, the latest first; at most 100. */
  readonly history: ReadonlyArray<Change>;
  /** A hash of where it stands and what it joins; wording, kind and time may be corrected under the same id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of statement it is. */
  readonly kind: ClaimKind;
  /** The market in which it holds, where the text names one beside subject and object; else null. */
  readonly market: Maybe<Market>;
  /** Where there is no predicate: the entities that it speaks of, by id. Else empty. */
  readonly mentions: ReadonlyArray<Entity>;
  /** How far along it is said to be. */
  readonly modality: Modality;
  /** True where the text denies it. */
  readonly negated: Scalars['Boolean']['output'];
  /** What the editor of the bundle noted on the reading; null where nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The other end; null without a predicate, or where it gives a quantity. */
  readonly object: Maybe<Entity>;
  /** The bundles that bring it, by id. */
  readonly origins: ReadonlyArray<Bundle>;
  /** What it joins; null where no predicate fits. */
  readonly predicate: Maybe<Predicate>;
  /** Its numbers and trends, in the order of the text. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** How it was read where that took more than the words; empty where the words sufficed. */
  readonly readings: ReadonlyArray<Reading>;
  /** The edge that it makes, alone or with others; null where it makes none. */
  readonly relation: Maybe<Relation>;
  /** Where it stands. */
  readonly statedIn: StatedIn;
  /** What it says, in one plain sentence. */
  readonly statement: Scalars['String']['output'];
  /** What it is said of; null without a predicate. */
  readonly subject: Maybe<Entity>;
  /** When it holds, as the text gives it (EDTF); null where it gives no time. */
  readonly validTime: Maybe<Scalars['String']['output']>;
  /** The best verdict of its citations; `UNCITED` where it has none. */
  readonly verdict: Verdict;
  /** Counts the changes to it, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** This page, in the order of the text: by source, then by place. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim of a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims. A claim has to meet every field that is given, and of a list one value. */
export type ClaimFilter = {
  /** True to see the deprecated ones as well. */
  readonly includeDeprecated?: Scalars['Boolean']['input'];
  /** Kinds to keep. */
  readonly kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Id, name or alias of the object. */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the bundles that bring it. */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Predicates to keep. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Id of the source that states it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Id, name or alias of the subject. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** Verdicts to keep. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
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

/** A firm, or a group of firms. */
export type Company = Entity & Node & {
  readonly __typename?: 'Company';
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Governments, organizations and policies that are said to support it. */
  readonly backers: MixedConnection;
  /** Markets that it is said to be shut out of. */
  readonly barredFrom: MarketConnection;
  /** Where it has its seat. */
  readonly basedIn: JurisdictionConnection;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** Companies that it is said to compete with. */
  readonly competitors: CompanyConnection;
  /** Markets that it leaves. */
  readonly exits: MarketConnection;
  /** Markets in which it is said to take the place of one that left. */
  readonly fillsGapIn: MarketConnection;
  /** Policies and jurisdictions that are said to force it out. */
  readonly forcedOutBy: MixedConnection;
  /** True where it stands for a group, which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Policies that are said to help it. */
  readonly helpedBy: PolicyConnection;
  /** Readable id, such as `company:acme`. */
  readonly id: Scalars['ID']['output'];
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Policies that restrict it. */
  readonly policies: PolicyConnection;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
  /** Markets that it is said to keep. */
  readonly remainsIn: MarketConnection;
  /** Markets that it is said to sell in. */
  readonly serves: MarketConnection;
  /** Products that it is said to make or sell. */
  readonly supplies: ProductConnection;
};


/** A firm, or a group of firms. */
export type CompanyBackersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyBarredFromArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyBasedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyCompetitorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyExitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyFillsGapInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyForcedOutByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyHelpedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A firm, or a group of firms. */
export type CompanyRemainsInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanyServesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, or a group of firms. */
export type CompanySuppliesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Companies at the far end of a traversal, or in a list. */
export type CompanyConnection = EntityConnection & {
  readonly __typename?: 'CompanyConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One company of a connection. */
export type CompanyEdge = EntityEdge & {
  readonly __typename?: 'CompanyEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

/** One part of a candidate's score. */
export type ComponentScore = {
  readonly __typename?: 'ComponentScore';
  /** The claims that it rests on; empty where nothing is known. */
  readonly claims: ReadonlyArray<Claim>;
  /** The range in one sentence. */
  readonly explanation: Scalars['String']['output'];
  /** What it allows. */
  readonly high: Scalars['Float']['output'];
  /** False where nobody has written about it; such a part is a range, not zero. */
  readonly known: Scalars['Boolean']['output'];
  /** What the evidence in hand makes sure of. */
  readonly low: Scalars['Float']['output'];
  /** Which part. */
  readonly name: ScoreComponent;
  /** The most that it can add. */
  readonly weight: Scalars['Float']['output'];
  /** The fact that would narrow it; null where it is known. */
  readonly wouldSettle: Maybe<Scalars['String']['output']>;
};

/** Concentration of the market, as the Herfindahl-Hirschman index from 0 to 10,000. */
export type Concentration = {
  readonly __typename?: 'Concentration';
  /** After it, by the scenario; null where no shares are known. */
  readonly after: Maybe<Range>;
  /** Before the exit; null where no shares are known. */
  readonly before: Maybe<Range>;
  /** What is computed: `HHI`. */
  readonly measure: Scalars['String']['output'];
  /** How the leaver's share is thought to be divided; null where no shares are known. */
  readonly scenario: Maybe<Scalars['String']['output']>;
  /** The shares that count, the largest first: of one period, the latest of the leaver, else the latest of all. Groups are none. */
  readonly shares: ReadonlyArray<MarketShare>;
  /** How many of the largest suppliers it takes to reach 75 % of the market, before the exit; null where no shares are known. */
  readonly suppliersTo75: Maybe<SupplierCount>;
  /** The same after it, by the scenario; null where there is no figure after. */
  readonly suppliersTo75After: Maybe<SupplierCount>;
  /** Why there is no figure; null where there is one. */
  readonly unavailable: Maybe<Scalars['String']['output']>;
};

/** A claim after it was deprecated. */
export type DeprecateClaimPayload = {
  readonly __typename?: 'DeprecateClaimPayload';
  /** The claim. */
  readonly claim: Claim;
  /** Edges that went with it; empty where another claim says them, or where it made none. */
  readonly relationsRemoved: ReadonlyArray<Relation>;
};

/** That a claim no longer counts, and why. It can still be read, and makes no edge. */
export type Deprecation = {
  readonly __typename?: 'Deprecation';
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who: a curator's name, or `load` where a bundle no longer brings the claim. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Which way a traversal follows the edges of its predicate. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From the object to the subject. */
  | 'IN'
  /** From the subject to the object. */
  | 'OUT';

/** Something that claims speak of. */
export type Entity = {
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** True where it stands for a group ("American companies"), which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Readable id, such as `company:acme`. */
  readonly id: Scalars['ID']['output'];
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
};


/** Something that claims speak of. */
export type EntityRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Entities at the far end of a traversal, or in a list. */
export type EntityConnection = {
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity of a connection, with the relation that leads to it. */
export type EntityEdge = {
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

/** That an entity was merged into another. */
export type EntityMerge = {
  readonly __typename?: 'EntityMerge';
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who merged them. */
  readonly by: Scalars['String']['output'];
  /** Id of the entity that was merged; it keeps answering. */
  readonly id: Scalars['ID']['output'];
  /** The entity that it is now. */
  readonly into: Entity;
  /** Its own name. */
  readonly name: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The kinds of entity. An id begins with the kind in lower case: `market:eu-wind-turbines`. */
export type EntityType =
  /** A firm, or a group of firms where `group` is true. */
  | 'COMPANY'
  /** A state, a region or a city, also where its government is meant. */
  | 'JURISDICTION'
  /** A product in a place. */
  | 'MARKET'
  /** A body that is not a firm. */
  | 'ORGANIZATION'
  /** A rule, a measure or a decision of a public body. */
  | 'POLICY'
  /** A good or a service, or a kind of them. */
  | 'PRODUCT';

/** A company that is no candidate, and why. */
export type ExcludedCompany = {
  readonly __typename?: 'ExcludedCompany';
  /** The company. */
  readonly company: Company;
  /** Why; at least one. */
  readonly reasons: ReadonlyArray<ExclusionReason>;
};

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

/** One reason why a company is no candidate. */
export type ExclusionReason = {
  readonly __typename?: 'ExclusionReason';
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Which reason. */
  readonly code: ExclusionCode;
  /** The reason in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** What a rule of the audit found. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** The claims that it is about, in the order of the text. */
  readonly claims: ReadonlyArray<Claim>;
  /** When its cause was gone, ISO 8601 in UTC; null while it stands. */
  readonly closedAt: Maybe<Scalars['String']['output']>;
  /** What is wrong, in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** A hash of the rule and of what it is about. */
  readonly id: Scalars['ID']['output'];
  /** What the person who decided on it noted; null where nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When, ISO 8601 in UTC; null while nobody has. */
  readonly reviewedAt: Maybe<Scalars['String']['output']>;
  /** Who decided on it last; null while nobody has. */
  readonly reviewedBy: Maybe<Scalars['String']['output']>;
  /** The rule that found it. */
  readonly rule: FindingRule;
  /** How much it matters. */
  readonly severity: Severity;
  /** The sources that it is about, by id. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: FindingStatus;
  /** Counts the decisions on it, from 1. */
  readonly version: Scalars['Int']['output'];
  /** What would settle it. */
  readonly wouldSettle: Scalars['String']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** This page, the most severe first. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a person decides on a finding. */
export type FindingDecision =
  /** It is right. */
  | 'ACCEPT'
  /** It is wrong, or does not matter. */
  | 'DISMISS'
  /** It is open again. */
  | 'REOPEN';

/** One finding of a page. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

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

/** Who fills the gap that a company leaves in a market. */
export type GapAnalysis = {
  readonly __typename?: 'GapAnalysis';
  /** Link that opens the gap in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** Candidates in order: by tier, then by the low end of the score, then by its high end. */
  readonly candidates: ReadonlyArray<GapCandidate>;
  /** The company that leaves. */
  readonly company: Company;
  /** Concentration before and after, where shares of this market are known. */
  readonly concentration: Concentration;
  /** Companies that were looked at and are no candidates, by id. */
  readonly excluded: ReadonlyArray<ExcludedCompany>;
  /** The premise, with the claims that say it. */
  readonly exit: Relation;
  /** The market that it leaves. */
  readonly market: Market;
  /** The alias by which the company was found; null where its name or id was given. */
  readonly matchedAlias: Maybe<Scalars['String']['output']>;
  /** Version of the published method. */
  readonly methodVersion: Scalars['String']['output'];
  /** Markets that the company is said to keep. */
  readonly remainsIn: ReadonlyArray<Relation>;
  /** What the evidence is worth, then who is named, in two or three sentences. */
  readonly summary: Scalars['String']['output'];
  /** What a reader has to know before trusting the order. */
  readonly warnings: ReadonlyArray<GapWarningNote>;
};

/** Every answer to the question who fills a gap. */
export type GapAnswer = AmbiguousName | GapAnalysis | NoExitRecorded | PremiseWithdrawn | SeveralExits | UnknownName;

/** A company that may fill the gap. */
export type GapCandidate = {
  readonly __typename?: 'GapCandidate';
  /** The claims that put it in its tier. */
  readonly claims: ReadonlyArray<Claim>;
  /** The company. */
  readonly company: Company;
  /** The six parts that add up to it. */
  readonly components: ReadonlyArray<ComponentScore>;
  /** Place in the order, from 1; tied candidates share it. */
  readonly rank: Scalars['Int']['output'];
  /** 0 to 100, from the evidence in hand to what it allows. */
  readonly score: Range;
  /** True where its range does not overlap that of the next candidate in its tier; null where none follows. */
  readonly separableFromNext: Maybe<Scalars['Boolean']['output']>;
  /** How much stands behind its tier. */
  readonly support: Support;
  /** True where another candidate has the same rank. */
  readonly tied: Scalars['Boolean']['output'];
  /** How strong the case is. */
  readonly tier: Tier;
};

/** A gap answer that would change. */
export type GapChange = {
  readonly __typename?: 'GapChange';
  /** The company that leaves. */
  readonly company: Company;
  /** What would change, in one sentence. */
  readonly explanation: Scalars['String']['output'];
  /** The market that it leaves. */
  readonly market: Market;
};

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

/** Something that a reader has to know before trusting the order. */
export type GapWarningNote = {
  readonly __typename?: 'GapWarningNote';
  /** The claims that it is about. */
  readonly claims: ReadonlyArray<Claim>;
  /** Which warning. */
  readonly code: GapWarning;
  /** The warning in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

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

/** One relation of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The relation. */
  readonly relation: Relation;
  /** True where the path runs from its object to its subject. */
  readonly reversed: Scalars['Boolean']['output'];
};

/** A state, a region or a city, also where its government is meant. */
export type Jurisdiction = Entity & Node & {
  readonly __typename?: 'Jurisdiction';
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Companies that are said to have its support. */
  readonly backs: CompanyConnection;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** Companies that it is said to force out. */
  readonly forcesExitOf: CompanyConnection;
  /** True where it stands for a group, which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Policies that are said to help it. */
  readonly helpedBy: PolicyConnection;
  /** Readable id, such as `jurisdiction:fi`. */
  readonly id: Scalars['ID']['output'];
  /** Policies that it made. */
  readonly imposes: PolicyConnection;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Jurisdictions that it is a part of. */
  readonly partOf: JurisdictionConnection;
  /** Jurisdictions that are a part of it. */
  readonly parts: JurisdictionConnection;
  /** Policies that restrict it. */
  readonly policies: PolicyConnection;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
  /** Companies and organizations that have their seat in it. */
  readonly seatOf: MixedConnection;
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionBacksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionForcesExitOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionHelpedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionImposesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A state, a region or a city, also where its government is meant. */
export type JurisdictionSeatOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Jurisdictions at the far end of a traversal, or in a list. */
export type JurisdictionConnection = EntityConnection & {
  readonly __typename?: 'JurisdictionConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One jurisdiction of a connection. */
export type JurisdictionEdge = EntityEdge & {
  readonly __typename?: 'JurisdictionEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The jurisdiction. */
  readonly node: Jurisdiction;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

/** What came of loading a bundle. */
export type LoadBundlePayload = {
  readonly __typename?: 'LoadBundlePayload';
  /** What the load changed; null where the bundle has mistakes and nothing was written. */
  readonly loaded: Maybe<LoadedBundle>;
  /** How many problems there are in all. */
  readonly problemCount: Scalars['Int']['output'];
  /** Mistakes, or the warnings of a bundle that was loaded; the first 200 where there are more. */
  readonly problems: ReadonlyArray<BundleProblem>;
};

/** What a load changed, in claims. All zero but `claims` where the bundle was loaded before, just so. */
export type LoadedBundle = {
  readonly __typename?: 'LoadedBundle';
  /** Not brought by it before. */
  readonly added: Scalars['Int']['output'];
  /** The bundle. */
  readonly bundle: Bundle;
  /** Brought before, and said in another way now. */
  readonly changed: Scalars['Int']['output'];
  /** How many it brings. */
  readonly claims: Scalars['Int']['output'];
  /** Claims that are drafts and were left out; a person accepts them in the bundle. */
  readonly draftClaims: Scalars['Int']['output'];
  /** Entities that are drafts and were left out. */
  readonly draftEntities: Scalars['Int']['output'];
  /** Brought before, and no longer. */
  readonly dropped: Scalars['Int']['output'];
  /** Dropped before, and brought again. */
  readonly returned: Scalars['Int']['output'];
};

/** A product in a place. */
export type Market = Entity & Node & {
  readonly __typename?: 'Market';
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Companies that are said to be shut out of it. */
  readonly barred: CompanyConnection;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** Companies that are said to take the place of one that left. */
  readonly fillers: CompanyConnection;
  /** True where it stands for a group, which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Policies that are said to help it. */
  readonly helpedBy: PolicyConnection;
  /** Readable id, such as `market:eu-wind-turbines`. */
  readonly id: Scalars['ID']['output'];
  /** The place; null where its bundle does not say. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Companies that are said to stay in it while leaving another. */
  readonly keepers: CompanyConnection;
  /** Companies that leave it. */
  readonly leavers: CompanyConnection;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Markets that it is a part of. */
  readonly partOf: MarketConnection;
  /** Markets that are a part of it. */
  readonly parts: MarketConnection;
  /** Policies that restrict it. */
  readonly policies: PolicyConnection;
  /** The product that is sold in it; null where its bundle does not say. */
  readonly product: Maybe<Product>;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
  /** Companies that are said to sell in it. */
  readonly sellers: CompanyConnection;
};


/** A product in a place. */
export type MarketBarredArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketFillersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketHelpedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketKeepersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketLeaversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A product in a place. */
export type MarketRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A product in a place. */
export type MarketSellersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Markets at the far end of a traversal, or in a list. */
export type MarketConnection = EntityConnection & {
  readonly __typename?: 'MarketConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<MarketEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One market of a connection. */
export type MarketEdge = EntityEdge & {
  readonly __typename?: 'MarketEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The market. */
  readonly node: Market;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

/** The share of one company, and what it would have if the leavers' shares were divided in proportion. */
export type MarketShare = {
  readonly __typename?: 'MarketShare';
  /** Its share in percent after the exit, pro rata; null for a leaver, and where no share can be divided. */
  readonly after: Maybe<Range>;
  /** Its share in percent. */
  readonly before: Range;
  /** The claim that gives the share. */
  readonly claim: Claim;
  /** The company. */
  readonly company: Company;
};

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

/** An entity after another was merged into it. */
export type MergeEntitiesPayload = {
  readonly __typename?: 'MergeEntitiesPayload';
  /** How many claims that name the merged one count for it. */
  readonly claims: Scalars['Int']['output'];
  /** The entity that both are now. */
  readonly entity: Entity;
};

/** Entities of several types, where a predicate allows them. */
export type MixedConnection = EntityConnection & {
  readonly __typename?: 'MixedConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<MixedEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity of a mixed connection. */
export type MixedEdge = EntityEdge & {
  readonly __typename?: 'MixedEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

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
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Says that a claim no longer counts. It can still be read; the edge goes where no other claim says it. An unknown id
   * is `NOT_FOUND`; a claim that is deprecated already is `CONFLICT`.
   */
  readonly deprecateClaim: DeprecateClaimPayload;
  /**
   * Loads a bundle, whole or not at all, as `lacuna load` does. Mistakes are an answer: then nothing was written. Loading
   * the same bundle again changes nothing.
   */
  readonly loadBundle: LoadBundlePayload;
  /**
   * Says that an entity is the same as another. From now on its id, its names and its claims are those of the other; its
   * bundle may be loaded again and changes nothing. The same merge again changes nothing either. An unknown id is
   * `NOT_FOUND`; entities of two types, a circle, an entity that was merged into another one already and one that defines a
   * market are `CONFLICT`.
   */
  readonly mergeEntities: MergeEntitiesPayload;
  /**
   * Lets a claim count again, and draws its edge. An unknown id is `NOT_FOUND`; a claim that counts, or that its bundle
   * no longer brings, is `CONFLICT`.
   */
  readonly reinstateClaim: ReinstateClaimPayload;
  /** Decides on a finding. The decision survives a re-run of the rules. An unknown id is `NOT_FOUND`. */
  readonly reviewFinding: ReviewFindingPayload;
  /**
   * Takes a merge back: everything is as the bundles say it again. An unknown id is `NOT_FOUND`; one that was not merged is
   * `CONFLICT`.
   */
  readonly unmergeEntities: UnmergeEntitiesPayload;
};


/**
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type MutationDeprecateClaimArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


/**
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type MutationLoadBundleArgs = {
  texts?: ReadonlyArray<BundleTextInput>;
  yaml: Scalars['String']['input'];
};


/**
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type MutationMergeEntitiesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  into: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type MutationReinstateClaimArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
};


/**
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type MutationReviewFindingArgs = {
  decision: FindingDecision;
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  note: InputMaybe<Scalars['String']['input']>;
};


/**
 * What curators can change. Each change wants a token of the role `curator`, is done whole or not at all, and keeps who,
 * when and why. None deletes anything.
 */
export type MutationUnmergeEntitiesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

/** The company is known, and nothing says that it leaves. */
export type NoExitRecorded = {
  readonly __typename?: 'NoExitRecorded';
  /** The company. */
  readonly company: Company;
  /** The alias by which the company was found; null where its name or id was given. */
  readonly matchedAlias: Maybe<Scalars['String']['output']>;
  /** What this means. Being barred is not leaving. */
  readonly message: Scalars['String']['output'];
};

/**
 * Anything with an id of its own. An id is readable where a person chose it (`company:acme`) and a hash where the content
 * decides it (`claim:…`, `relation:…`); it is the same after a reload and on another machine.
 */
export type Node = {
  /** Unique among all nodes, and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A body that is not a firm. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Companies that are said to have its support. */
  readonly backs: CompanyConnection;
  /** Where it has its seat. */
  readonly basedIn: JurisdictionConnection;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** True where it stands for a group, which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Readable id, such as `organization:imo`. */
  readonly id: Scalars['ID']['output'];
  /** Policies that it made. */
  readonly imposes: PolicyConnection;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
};


/** A body that is not a firm. */
export type OrganizationBacksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body that is not a firm. */
export type OrganizationBasedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body that is not a firm. */
export type OrganizationImposesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body that is not a firm. */
export type OrganizationRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Organizations at the far end of a traversal, or in a list. */
export type OrganizationConnection = EntityConnection & {
  readonly __typename?: 'OrganizationConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization of a connection. */
export type OrganizationEdge = EntityEdge & {
  readonly __typename?: 'OrganizationEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

/** Where a page of a connection stands. Pages are read forwards. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge of this page, to pass as `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True where there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A chain of relations from one entity to another that meets no entity twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** The hops in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops. */
  readonly length: Scalars['Int']['output'];
  /** The hop that the chain hangs by. */
  readonly weakestHop: WeakestHop;
};

/** A rule, a measure or a decision of a public body. */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Companies that are said to have its support. */
  readonly backs: CompanyConnection;
  /** What it is said to help. */
  readonly benefits: MixedConnection;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** Companies that it is said to force out. */
  readonly forcesExitOf: CompanyConnection;
  /** True where it stands for a group, which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Readable id, such as `policy:eu-wind-act`. */
  readonly id: Scalars['ID']['output'];
  /** Who made it. */
  readonly imposedBy: MixedConnection;
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Policies that it is a part of. */
  readonly partOf: PolicyConnection;
  /** Policies that are a part of it. */
  readonly parts: PolicyConnection;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
  /** What it restricts. */
  readonly restricts: MixedConnection;
  /** Policies that are said to answer it. */
  readonly retaliatedBy: PolicyConnection;
  /** Policies that it is said to answer. */
  readonly retaliatesFor: PolicyConnection;
};


/** A rule, a measure or a decision of a public body. */
export type PolicyBacksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyBenefitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyForcesExitOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyImposedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A rule, a measure or a decision of a public body. */
export type PolicyRestrictsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyRetaliatedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A rule, a measure or a decision of a public body. */
export type PolicyRetaliatesForArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Policies at the far end of a traversal, or in a list. */
export type PolicyConnection = EntityConnection & {
  readonly __typename?: 'PolicyConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One policy of a connection. */
export type PolicyEdge = EntityEdge & {
  readonly __typename?: 'PolicyEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The policy. */
  readonly node: Policy;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

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

/** Exits were once claimed, and no such claim counts any more. */
export type PremiseWithdrawn = {
  readonly __typename?: 'PremiseWithdrawn';
  /** The claims that no longer count, each with why. */
  readonly claims: ReadonlyArray<Claim>;
  /** The company. */
  readonly company: Company;
  /** The alias by which the company was found; null where its name or id was given. */
  readonly matchedAlias: Maybe<Scalars['String']['output']>;
  /** What this means. */
  readonly message: Scalars['String']['output'];
};

/** How much a problem of a bundle matters. */
export type ProblemSeverity =
  /** It stops the load. */
  | 'ERROR'
  /** It does not. */
  | 'WARNING';

/** A good or a service, or a kind of them. */
export type Product = Entity & Node & {
  readonly __typename?: 'Product';
  /** Other names in any script, each of which is accepted wherever a name is. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** True where it stands for a group, which is never a candidate for a gap. */
  readonly group: Scalars['Boolean']['output'];
  /** Readable id, such as `product:wind-turbines`. */
  readonly id: Scalars['ID']['output'];
  /** The name shown. */
  readonly name: Scalars['String']['output'];
  /** What a reader should know of this entry; null where nothing was noted. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Products that it is a part of. */
  readonly partOf: ProductConnection;
  /** Products that are a part of it. */
  readonly parts: ProductConnection;
  /** Policies that restrict it. */
  readonly policies: PolicyConnection;
  /** Every relation that it takes part in, as subject or object, by predicate and then by the other end. */
  readonly relations: RelationConnection;
  /** Companies that are said to make or sell it. */
  readonly suppliers: CompanyConnection;
};


/** A good or a service, or a kind of them. */
export type ProductPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A good or a service, or a kind of them. */
export type ProductPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A good or a service, or a kind of them. */
export type ProductPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A good or a service, or a kind of them. */
export type ProductRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};


/** A good or a service, or a kind of them. */
export type ProductSuppliersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Products at the far end of a traversal, or in a list. */
export type ProductConnection = EntityConnection & {
  readonly __typename?: 'ProductConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One product of a connection. */
export type ProductEdge = EntityEdge & {
  readonly __typename?: 'ProductEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
  /** The relation that was followed, with its claims; null in a plain list, which follows none. */
  readonly relation: Maybe<Relation>;
};

/** A number of the text, as the half-open interval [low, high) that its words allow. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Upper bound in base units, not included; null where only a trend is said. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Lower bound in base units, included; null where only a trend is said. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** What is measured, a slug of the published list (`revenue`, `market-share`); growth is the same measure as a `ratio`. */
  readonly measure: Scalars['String']['output'];
  /** The words that give it. */
  readonly text: Scalars['String']['output'];
  /** Which way it moves; null where the text does not say. */
  readonly trend: Maybe<Trend>;
  /** `ratio`, `percent`, an ISO 4217 currency, or as printed; null where only a trend is said. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. Nothing here changes the graph. */
export type Query = {
  readonly __typename?: 'Query';
  /** Every bundle that is loaded, by id. */
  readonly bundles: ReadonlyArray<Bundle>;
  /**
   * Says all that is wrong or odd with a bundle, as `lacuna check` does, and writes nothing. Wants a token of the role
   * `curator`. What the graph defines counts as defined.
   */
  readonly checkBundle: BundleCheck;
  /** The claim with this id, deprecated or not; null where there is none. */
  readonly claim: Maybe<Claim>;
  /** Claims in the order of the text. */
  readonly claims: ClaimConnection;
  /** All companies, ordered by id. */
  readonly companies: CompanyConnection;
  /** The company with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly company: Maybe<Company>;
  /** The entity with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly entity: Maybe<Entity>;
  /** What the rules of the audit found, the most severe first. */
  readonly findings: FindingConnection;
  /** Who fills the gap that a company leaves. */
  readonly gap: GapAnswer;
  /** What falls if a source or a claim falls. Exactly one of the two is given; an unknown id is null. */
  readonly ifRetracted: Maybe<Retraction>;
  /** The jurisdiction with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** All jurisdictions, ordered by id. */
  readonly jurisdictions: JurisdictionConnection;
  /** The market with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly market: Maybe<Market>;
  /** All markets, ordered by id. */
  readonly markets: MarketConnection;
  /** Which entities were merged into which, by id; at most 1,000. */
  readonly merges: ReadonlyArray<EntityMerge>;
  /** Whatever has this id: an entity, a claim, a relation, a source, a bundle or a finding; null where nothing has it. */
  readonly node: Maybe<Node>;
  /** The organization with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly organization: Maybe<Organization>;
  /** All organizations, ordered by id. */
  readonly organizations: OrganizationConnection;
  /** Paths over domain relations, never through a source or a claim: shortest first, then the strongest by its weakest hop. */
  readonly paths: ReadonlyArray<Path>;
  /** All policies, ordered by id. */
  readonly policies: PolicyConnection;
  /** The policy with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly policy: Maybe<Policy>;
  /** The product with this id, name or alias; null where there is none. An ambiguous name is `BAD_USER_INPUT`. */
  readonly product: Maybe<Product>;
  /** All products, ordered by id. */
  readonly products: ProductConnection;
  /** The relation with this id; null where no live claim says it. */
  readonly relation: Maybe<Relation>;
  /** Entities, claims and sources that contain all the words of a text, the closest first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The source with this id; null where there is none. */
  readonly source: Maybe<Source>;
  /** All sources, ordered by id. */
  readonly sources: SourceConnection;
  /** Live claims that give a time, the earliest first. */
  readonly timeline: TimelineConnection;
  /**
   * From a pasted text, a claim or a relation down to the sources. Exactly one of `text`, `claim` and `relation` is
   * given. Text that matches nothing gets an empty list.
   */
  readonly trace: ReadonlyArray<Trace>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryCheckBundleArgs = {
  texts?: ReadonlyArray<BundleTextInput>;
  yaml: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryCompaniesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryCompanyArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryEntityArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  rules: InputMaybe<ReadonlyArray<FindingRule>>;
  severities: InputMaybe<ReadonlyArray<Severity>>;
  status: InputMaybe<FindingStatus>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryGapArgs = {
  company: Scalars['String']['input'];
  market: InputMaybe<Scalars['String']['input']>;
  origins: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  without: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryIfRetractedArgs = {
  claim: InputMaybe<Scalars['ID']['input']>;
  source: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryJurisdictionArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryJurisdictionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryMarketArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryMarketsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['String']['input'];
  maxHops?: Scalars['Int']['input'];
  origins: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  to: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPolicyArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryProductArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryRelationArgs = {
  at: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  stating?: Scalars['Boolean']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  entity: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryTraceArgs = {
  claim: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  relation: InputMaybe<Scalars['ID']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};

/** A question that a bundle was made to answer: of a gap where `company` is given, of a trace where `trace` is. */
export type Question = {
  readonly __typename?: 'Question';
  /** The company that left, to pass to `gap`; null for a trace. */
  readonly company: Maybe<Scalars['ID']['output']>;
  /** The market that it left, to pass to `gap`; null where the company left one only. */
  readonly market: Maybe<Scalars['ID']['output']>;
  /** The question as a person would ask it. */
  readonly title: Scalars['String']['output'];
  /** The text to pass to `trace`; null for a gap. */
  readonly trace: Maybe<Scalars['String']['output']>;
};

/** A range of numbers, both ends included. */
export type Range = {
  readonly __typename?: 'Range';
  /** Upper end. */
  readonly high: Scalars['Float']['output'];
  /** Lower end. */
  readonly low: Scalars['Float']['output'];
};

/** How a claim was read where that took more than the words. */
export type Reading =
  /** A name was reached through "these firms", "its" and the like. */
  | 'COREFERENCE'
  /** The text does not name who left; the leaver was inferred. */
  | 'INFERRED_LEAVER'
  /** The name stands in a list that the text leaves open ("companies like"). */
  | 'OPEN_LIST';

/** One entry of a bibliography, seen from either end. */
export type Reference = {
  readonly __typename?: 'Reference';
  /** The label in the list of references, such as `2`. */
  readonly marker: Scalars['String']['output'];
  /** The source at the other end. */
  readonly source: Source;
};

/** A claim after it was reinstated. */
export type ReinstateClaimPayload = {
  readonly __typename?: 'ReinstateClaimPayload';
  /** The claim. */
  readonly claim: Claim;
  /** Edges that came back with it; empty where another claim says them, or where it makes none. */
  readonly relationsAdded: ReadonlyArray<Relation>;
};

/**
 * An edge between two entities: the projection of every live claim that says it. There is one for each subject,
 * predicate and object; a symmetric one is stored once, with the smaller id as its subject.
 */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** The live claims that say it, in the order of the text. Never empty. */
  readonly claims: ReadonlyArray<Claim>;
  /** A hash of subject, predicate and object. */
  readonly id: Scalars['ID']['output'];
  /** Markets that its claims name, ordered by id; empty where none names one. */
  readonly markets: ReadonlyArray<Market>;
  /** Where the edge ends. */
  readonly object: Entity;
  /** What joins the two. */
  readonly predicate: Predicate;
  /** Where the edge begins. */
  readonly subject: Entity;
  /** How much stands behind it. */
  readonly support: Support;
};

/** Relations of an entity. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** This page. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation of a connection. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/**
 * What would fall if a source or a claim fell. Losing a citation is not losing a claim: a source that is merely cited
 * takes verdicts with it, a source that states claims takes the claims. Nothing is written.
 */
export type Retraction = {
  readonly __typename?: 'Retraction';
  /** Live claims that would lose a citation and stay, in the order of the text. */
  readonly claimsLosingTheirCitation: ReadonlyArray<Claim>;
  /** Live claims that would go, in the order of the text. */
  readonly claimsRemoved: ReadonlyArray<Claim>;
  /** Gap answers that would change, by company and market. */
  readonly gapsChanged: ReadonlyArray<GapChange>;
  /** Edges that no live claim would say any more, by id. */
  readonly relationsRemoved: ReadonlyArray<Relation>;
  /** Edges that would stay with fewer claims, or with a claim that loses a citation, by id. */
  readonly relationsWeakened: ReadonlyArray<Relation>;
  /** What would fall, in one or two sentences. */
  readonly summary: Scalars['String']['output'];
};

/** A finding after a decision. */
export type ReviewFindingPayload = {
  readonly __typename?: 'ReviewFindingPayload';
  /** The finding. */
  readonly finding: Finding;
};

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

/** Something that matches a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The words that matched: a name, an alias, a statement, a quote or a title. */
  readonly matched: Scalars['String']['output'];
  /** What was found. */
  readonly node: Node;
  /** Relevance, comparable within one answer only; higher is closer. */
  readonly score: Scalars['Float']['output'];
};

/** A sentence of a text that was read into claims. */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** The live claims whose words it holds, whole or in part, in the order of the text. */
  readonly claims: ReadonlyArray<Claim>;
  /** Offset just past the last character. */
  readonly end: Scalars['Int']['output'];
  /** What stands between the sentence before it and it: a space, a line break, a heading; null where the text is not held. */
  readonly lead: Maybe<Scalars['String']['output']>;
  /** Offset of the first character in the text of the source, in Unicode code points, counted from 0. */
  readonly start: Scalars['Int']['output'];
  /** Its words; null where the text is not held. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The weakest verdict of its claims, the last in the order of `Verdict`; null where it has no claim. */
  readonly verdict: Maybe<Verdict>;
};

/** A page of sentences. */
export type SentenceConnection = {
  readonly __typename?: 'SentenceConnection';
  /** This page, in the order of the text. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One sentence of a page. */
export type SentenceEdge = {
  readonly __typename?: 'SentenceEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The sentence. */
  readonly node: Sentence;
};

/** The company left more than one market, and none was named. */
export type SeveralExits = {
  readonly __typename?: 'SeveralExits';
  /** The company. */
  readonly company: Company;
  /** Its exits, to choose from. */
  readonly exits: ReadonlyArray<Relation>;
  /** The alias by which the company was found; null where its name or id was given. */
  readonly matchedAlias: Maybe<Scalars['String']['output']>;
  /** What to do. */
  readonly message: Scalars['String']['output'];
};

/** How much a finding matters. */
export type Severity =
  /** An answer may be wrong because of it. */
  | 'HIGH'
  /** Good to know. */
  | 'LOW'
  /** A reader would want to know. */
  | 'MEDIUM';

/** A document that states or is cited for claims. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Its authors as printed, in order; empty where none are named. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** Link that opens it in Neo4j Browser; null where no Browser is known. */
  readonly browserUrl: Maybe<Scalars['String']['output']>;
  /** The sources that cite it, by id, each with the label under which they do. */
  readonly citedBy: ReadonlyArray<Reference>;
  /** Its own list of references, in printed order. */
  readonly cites: ReadonlyArray<Reference>;
  /** The live claims that it states, in the order of the text. */
  readonly claims: ClaimConnection;
  /** What is held of it. */
  readonly held: Held;
  /** Readable id, such as `source:gazette-2026-02-14`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of document it is. */
  readonly kind: SourceKind;
  /** BCP 47 language tag; null where not recorded. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Length of the text that offsets count in, in Unicode code points; null where no text was read into claims. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** When it was published (EDTF); null where unknown. */
  readonly published: Maybe<Scalars['String']['output']>;
  /** Who published it; null where unknown. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The sentences of its text, in the order of the text; empty where no text was read into claims. */
  readonly sentences: SentenceConnection;
  /** Its title; null where it has none. None is invented. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null where no address was opened. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A document that states or is cited for claims. */
export type SourceClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A document that states or is cited for claims. */
export type SourceSentencesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** This page, ordered by id. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One source of a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

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

/** Where a claim stands in a source. */
export type StatedIn = {
  readonly __typename?: 'StatedIn';
  /** The part of the sentence after the span; null where the text is not held. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** The part of the sentence before the span; null where the text is not held. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Offset just past the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words, to the letter; null where the bundle carries none. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The source that states it. */
  readonly source: Source;
  /** Offset of the first character in the text of the source, in Unicode code points, counted from 0. */
  readonly start: Scalars['Int']['output'];
};

/** A number of suppliers. What no share covers may be one firm or many. */
export type SupplierCount = {
  readonly __typename?: 'SupplierCount';
  /** The greatest number; null where the known shares do not reach that far, so that it may be any. */
  readonly high: Maybe<Scalars['Int']['output']>;
  /** The least number: as if what no share covers were one firm. */
  readonly low: Scalars['Int']['output'];
};

/** How much stands behind a relation or a candidate. These are counts and grades of what was read, no probability. */
export type Support = {
  readonly __typename?: 'Support';
  /** True where a live claim denies it, or cannot hold together with one that it rests on. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Kind of its best claim: a fact before a cause, then forecast, opinion and quotation; null without a claim. */
  readonly kind: Maybe<ClaimKind>;
  /** How many independent sources state it. A source and one that it cites for it are not two. */
  readonly sources: Scalars['Int']['output'];
  /** The best verdict of its claims; null without a claim. */
  readonly verdict: Maybe<Verdict>;
};

/** How strong the case for a candidate is. Tiers come first; the score orders within a tier. */
export type Tier =
  /** A claim names the company as filling this gap. */
  | 'A'
  /** A claim names it as a competitor in this market, or as selling in it. */
  | 'B'
  /** Structure alone suggests it. */
  | 'C';

/** Dated claims. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** This page, the earliest first. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};

/** A claim at its time. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The claim. */
  readonly claim: Claim;
  /** When it holds, as the text gives it (EDTF). */
  readonly date: Scalars['String']['output'];
};

/** A claim, and the way from it down to the sources. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** The claim. */
  readonly claim: Claim;
  /** How close the text was. */
  readonly match: Match;
  /** Where it comes from and what that is worth, in one or two sentences. */
  readonly summary: Scalars['String']['output'];
};

/** Which way a quantity is said to move. */
export type Trend =
  /** It shrinks. */
  | 'FALLING'
  /** It grows. */
  | 'RISING';

/** Nothing has this name. */
export type UnknownName = {
  readonly __typename?: 'UnknownName';
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The name as it was asked. */
  readonly name: Scalars['String']['output'];
  /** Names that are spelt almost like it, the closest first; at most five. */
  readonly suggestions: ReadonlyArray<Entity>;
};

/** An entity after it was taken out of another. */
export type UnmergeEntitiesPayload = {
  readonly __typename?: 'UnmergeEntitiesPayload';
  /** How many claims that name it went with it. */
  readonly claims: Scalars['Int']['output'];
  /** The entity, on its own again. */
  readonly entity: Entity;
};

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

/** The weakest hop of a path, by the kind of its best claim, then its verdict, then the number of sources. */
export type WeakestHop = {
  readonly __typename?: 'WeakestHop';
  /** The relation. */
  readonly relation: Relation;
  /** Why it is the weakest, in one sentence. */
  readonly why: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GapAnswer:
    | ( Omit<AmbiguousName, 'candidates'> & { candidates: ReadonlyArray<_RefType['Entity']> } & { __typename: 'AmbiguousName' } )
    | ( GapAnalysisNode & { __typename: 'GapAnalysis' } )
    | ( Omit<NoExitRecorded, 'company'> & { company: _RefType['Company'] } & { __typename: 'NoExitRecorded' } )
    | ( Omit<PremiseWithdrawn, 'claims' | 'company'> & { claims: ReadonlyArray<_RefType['Claim']>, company: _RefType['Company'] } & { __typename: 'PremiseWithdrawn' } )
    | ( Omit<SeveralExits, 'company' | 'exits'> & { company: _RefType['Company'], exits: ReadonlyArray<_RefType['Relation']> } & { __typename: 'SeveralExits' } )
    | ( Omit<UnknownName, 'suggestions'> & { suggestions: ReadonlyArray<_RefType['Entity']> } & { __typename: 'UnknownName' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  EntityConnection:
    | ( EntityPage )
    | ( EntityPage )
    | ( EntityPage )
    | ( EntityPage )
    | ( EntityPage )
    | ( EntityPage )
    | ( EntityPage )
  ;
  EntityEdge:
    | ( Omit<CompanyEdge, 'node' | 'relation'> & { node: _RefType['Company'], relation?: Maybe<_RefType['Relation']> } )
    | ( Omit<JurisdictionEdge, 'node' | 'relation'> & { node: _RefType['Jurisdiction'], relation?: Maybe<_RefType['Relation']> } )
    | ( Omit<MarketEdge, 'node' | 'relation'> & { node: _RefType['Market'], relation?: Maybe<_RefType['Relation']> } )
    | ( Omit<MixedEdge, 'node' | 'relation'> & { node: _RefType['Entity'], relation?: Maybe<_RefType['Relation']> } )
    | ( Omit<OrganizationEdge, 'node' | 'relation'> & { node: _RefType['Organization'], relation?: Maybe<_RefType['Relation']> } )
    | ( Omit<PolicyEdge, 'node' | 'relation'> & { node: _RefType['Policy'], relation?: Maybe<_RefType['Relation']> } )
    | ( Omit<ProductEdge, 'node' | 'relation'> & { node: _RefType['Product'], relation?: Maybe<_RefType['Relation']> } )
  ;
  Node:
    | ( BundleRow )
    | ( ClaimNode )
    | ( EntityNode )
    | ( FindingNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( RelationNode )
    | ( SourceNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmbiguousName: ResolverTypeWrapper<Omit<AmbiguousName, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['Entity']> }>;
  BetterSource: ResolverTypeWrapper<Omit<BetterSource, 'source'> & { source: ResolversTypes['Source'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bundle: ResolverTypeWrapper<BundleRow>;
  BundleCheck: ResolverTypeWrapper<BundleCheck>;
  BundleProblem: ResolverTypeWrapper<BundleProblem>;
  BundleTextInput: BundleTextInput;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeAction: ChangeAction;
  Citation: ResolverTypeWrapper<CitationRow>;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimKind: ClaimKind;
  Company: ResolverTypeWrapper<EntityNode>;
  CompanyConnection: ResolverTypeWrapper<EntityPage>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node' | 'relation'> & { node: ResolversTypes['Company'], relation?: Maybe<ResolversTypes['Relation']> }>;
  ComponentScore: ResolverTypeWrapper<Omit<ComponentScore, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Concentration: ResolverTypeWrapper<Omit<Concentration, 'shares'> & { shares: ReadonlyArray<ResolversTypes['MarketShare']> }>;
  DeprecateClaimPayload: ResolverTypeWrapper<Omit<DeprecateClaimPayload, 'claim' | 'relationsRemoved'> & { claim: ResolversTypes['Claim'], relationsRemoved: ReadonlyArray<ResolversTypes['Relation']> }>;
  Deprecation: ResolverTypeWrapper<Deprecation>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['EntityEdge']>;
  EntityMerge: ResolverTypeWrapper<EntityMergeRow>;
  EntityType: EntityType;
  ExcludedCompany: ResolverTypeWrapper<Omit<ExcludedCompany, 'company' | 'reasons'> & { company: ResolversTypes['Company'], reasons: ReadonlyArray<ResolversTypes['ExclusionReason']> }>;
  ExclusionCode: ExclusionCode;
  ExclusionReason: ResolverTypeWrapper<Omit<ExclusionReason, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Finding: ResolverTypeWrapper<FindingNode>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingDecision: FindingDecision;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingRule: FindingRule;
  FindingStatus: FindingStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapAnalysis: ResolverTypeWrapper<GapAnalysisNode>;
  GapAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GapAnswer']>;
  GapCandidate: ResolverTypeWrapper<CandidateModel>;
  GapChange: ResolverTypeWrapper<Omit<GapChange, 'company' | 'market'> & { company: ResolversTypes['Company'], market: ResolversTypes['Market'] }>;
  GapWarning: GapWarning;
  GapWarningNote: ResolverTypeWrapper<Omit<GapWarningNote, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Held: Held;
  Hop: ResolverTypeWrapper<Omit<Hop, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<EntityNode>;
  JurisdictionConnection: ResolverTypeWrapper<EntityPage>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node' | 'relation'> & { node: ResolversTypes['Jurisdiction'], relation?: Maybe<ResolversTypes['Relation']> }>;
  LoadBundlePayload: ResolverTypeWrapper<Omit<LoadBundlePayload, 'loaded'> & { loaded?: Maybe<ResolversTypes['LoadedBundle']> }>;
  LoadedBundle: ResolverTypeWrapper<Omit<LoadedBundle, 'bundle'> & { bundle: ResolversTypes['Bundle'] }>;
  Market: ResolverTypeWrapper<EntityNode>;
  MarketConnection: ResolverTypeWrapper<EntityPage>;
  MarketEdge: ResolverTypeWrapper<Omit<MarketEdge, 'node' | 'relation'> & { node: ResolversTypes['Market'], relation?: Maybe<ResolversTypes['Relation']> }>;
  MarketShare: ResolverTypeWrapper<Omit<MarketShare, 'claim' | 'company'> & { claim: ResolversTypes['Claim'], company: ResolversTypes['Company'] }>;
  Match: Match;
  MergeEntitiesPayload: ResolverTypeWrapper<Omit<MergeEntitiesPayload, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  MixedConnection: ResolverTypeWrapper<EntityPage>;
  MixedEdge: ResolverTypeWrapper<Omit<MixedEdge, 'node' | 'relation'> & { node: ResolversTypes['Entity'], relation?: Maybe<ResolversTypes['Relation']> }>;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoExitRecorded: ResolverTypeWrapper<Omit<NoExitRecorded, 'company'> & { company: ResolversTypes['Company'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<EntityNode>;
  OrganizationConnection: ResolverTypeWrapper<EntityPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node' | 'relation'> & { node: ResolversTypes['Organization'], relation?: Maybe<ResolversTypes['Relation']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'weakestHop'> & { hops: ReadonlyArray<ResolversTypes['Hop']>, weakestHop: ResolversTypes['WeakestHop'] }>;
  Policy: ResolverTypeWrapper<EntityNode>;
  PolicyConnection: ResolverTypeWrapper<EntityPage>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node' | 'relation'> & { node: ResolversTypes['Policy'], relation?: Maybe<ResolversTypes['Relation']> }>;
  Predicate: Predicate;
  PremiseWithdrawn: ResolverTypeWrapper<Omit<PremiseWithdrawn, 'claims' | 'company'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, company: ResolversTypes['Company'] }>;
  ProblemSeverity: ProblemSeverity;
  Product: ResolverTypeWrapper<EntityNode>;
  ProductConnection: ResolverTypeWrapper<EntityPage>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node' | 'relation'> & { node: ResolversTypes['Product'], relation?: Maybe<ResolversTypes['Relation']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  Range: ResolverTypeWrapper<Range>;
  Reading: Reading;
  Reference: ResolverTypeWrapper<Omit<Reference, 'source'> & { source: ResolversTypes['Source'] }>;
  ReinstateClaimPayload: ResolverTypeWrapper<Omit<ReinstateClaimPayload, 'claim' | 'relationsAdded'> & { claim: ResolversTypes['Claim'], relationsAdded: ReadonlyArray<ResolversTypes['Relation']> }>;
  Relation: ResolverTypeWrapper<RelationNode>;
  RelationConnection: ResolverTypeWrapper<RelationPage>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  Retraction: ResolverTypeWrapper<RetractionNode>;
  ReviewFindingPayload: ResolverTypeWrapper<Omit<ReviewFindingPayload, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  ScoreComponent: ScoreComponent;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Sentence: ResolverTypeWrapper<SentenceModel>;
  SentenceConnection: ResolverTypeWrapper<SentencePage>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['Sentence'] }>;
  SeveralExits: ResolverTypeWrapper<Omit<SeveralExits, 'company' | 'exits'> & { company: ResolversTypes['Company'], exits: ReadonlyArray<ResolversTypes['Relation']> }>;
  Severity: Severity;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  StatedIn: ResolverTypeWrapper<StatedInNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupplierCount: ResolverTypeWrapper<SupplierCount>;
  Support: ResolverTypeWrapper<SupportModel>;
  Tier: Tier;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<Omit<TimelineEntry, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Trace: ResolverTypeWrapper<Omit<Trace, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Trend: Trend;
  UnknownName: ResolverTypeWrapper<Omit<UnknownName, 'suggestions'> & { suggestions: ReadonlyArray<ResolversTypes['Entity']> }>;
  UnmergeEntitiesPayload: ResolverTypeWrapper<Omit<UnmergeEntitiesPayload, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Verdict: Verdict;
  WeakestHop: ResolverTypeWrapper<Omit<WeakestHop, 'relation'> & { relation: ResolversTypes['Relation'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmbiguousName: Omit<AmbiguousName, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Entity']> };
  BetterSource: Omit<BetterSource, 'source'> & { source: ResolversParentTypes['Source'] };
  Boolean: Scalars['Boolean']['output'];
  Bundle: BundleRow;
  BundleCheck: BundleCheck;
  BundleProblem: BundleProblem;
  BundleTextInput: BundleTextInput;
  Change: ChangeRow;
  Citation: CitationRow;
  Claim: ClaimNode;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  Company: EntityNode;
  CompanyConnection: EntityPage;
  CompanyEdge: Omit<CompanyEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Company'], relation?: Maybe<ResolversParentTypes['Relation']> };
  ComponentScore: Omit<ComponentScore, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Concentration: Omit<Concentration, 'shares'> & { shares: ReadonlyArray<ResolversParentTypes['MarketShare']> };
  DeprecateClaimPayload: Omit<DeprecateClaimPayload, 'claim' | 'relationsRemoved'> & { claim: ResolversParentTypes['Claim'], relationsRemoved: ReadonlyArray<ResolversParentTypes['Relation']> };
  Deprecation: Deprecation;
  Entity: EntityNode;
  EntityConnection: EntityPage;
  EntityEdge: ResolversInterfaceTypes<ResolversParentTypes>['EntityEdge'];
  EntityMerge: EntityMergeRow;
  ExcludedCompany: Omit<ExcludedCompany, 'company' | 'reasons'> & { company: ResolversParentTypes['Company'], reasons: ReadonlyArray<ResolversParentTypes['ExclusionReason']> };
  ExclusionReason: Omit<ExclusionReason, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Finding: FindingNode;
  FindingConnection: FindingPage;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Float: Scalars['Float']['output'];
  GapAnalysis: GapAnalysisNode;
  GapAnswer: ResolversUnionTypes<ResolversParentTypes>['GapAnswer'];
  GapCandidate: CandidateModel;
  GapChange: Omit<GapChange, 'company' | 'market'> & { company: ResolversParentTypes['Company'], market: ResolversParentTypes['Market'] };
  GapWarningNote: Omit<GapWarningNote, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Hop: Omit<Hop, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Jurisdiction: EntityNode;
  JurisdictionConnection: EntityPage;
  JurisdictionEdge: Omit<JurisdictionEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Jurisdiction'], relation?: Maybe<ResolversParentTypes['Relation']> };
  LoadBundlePayload: Omit<LoadBundlePayload, 'loaded'> & { loaded?: Maybe<ResolversParentTypes['LoadedBundle']> };
  LoadedBundle: Omit<LoadedBundle, 'bundle'> & { bundle: ResolversParentTypes['Bundle'] };
  Market: EntityNode;
  MarketConnection: EntityPage;
  MarketEdge: Omit<MarketEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Market'], relation?: Maybe<ResolversParentTypes['Relation']> };
  MarketShare: Omit<MarketShare, 'claim' | 'company'> & { claim: ResolversParentTypes['Claim'], company: ResolversParentTypes['Company'] };
  MergeEntitiesPayload: Omit<MergeEntitiesPayload, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  MixedConnection: EntityPage;
  MixedEdge: Omit<MixedEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Entity'], relation?: Maybe<ResolversParentTypes['Relation']> };
  Mutation: Record<PropertyKey, never>;
  NoExitRecorded: Omit<NoExitRecorded, 'company'> & { company: ResolversParentTypes['Company'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityNode;
  OrganizationConnection: EntityPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Organization'], relation?: Maybe<ResolversParentTypes['Relation']> };
  PageInfo: PageInfo;
  Path: Omit<Path, 'hops' | 'weakestHop'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']>, weakestHop: ResolversParentTypes['WeakestHop'] };
  Policy: EntityNode;
  PolicyConnection: EntityPage;
  PolicyEdge: Omit<PolicyEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Policy'], relation?: Maybe<ResolversParentTypes['Relation']> };
  PremiseWithdrawn: Omit<PremiseWithdrawn, 'claims' | 'company'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, company: ResolversParentTypes['Company'] };
  Product: EntityNode;
  ProductConnection: EntityPage;
  ProductEdge: Omit<ProductEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Product'], relation?: Maybe<ResolversParentTypes['Relation']> };
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  Question: Question;
  Range: Range;
  Reference: Omit<Reference, 'source'> & { source: ResolversParentTypes['Source'] };
  ReinstateClaimPayload: Omit<ReinstateClaimPayload, 'claim' | 'relationsAdded'> & { claim: ResolversParentTypes['Claim'], relationsAdded: ReadonlyArray<ResolversParentTypes['Relation']> };
  Relation: RelationNode;
  RelationConnection: RelationPage;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Retraction: RetractionNode;
  ReviewFindingPayload: Omit<ReviewFindingPayload, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Sentence: SentenceModel;
  SentenceConnection: SentencePage;
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['Sentence'] };
  SeveralExits: Omit<SeveralExits, 'company' | 'exits'> & { company: ResolversParentTypes['Company'], exits: ReadonlyArray<ResolversParentTypes['Relation']> };
  Source: SourceNode;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  StatedIn: StatedInNode;
  String: Scalars['String']['output'];
  SupplierCount: SupplierCount;
  Support: SupportModel;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: Omit<TimelineEntry, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Trace: Omit<Trace, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  UnknownName: Omit<UnknownName, 'suggestions'> & { suggestions: ReadonlyArray<ResolversParentTypes['Entity']> };
  UnmergeEntitiesPayload: Omit<UnmergeEntitiesPayload, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  WeakestHop: Omit<WeakestHop, 'relation'> & { relation: ResolversParentTypes['Relation'] };
};

export type JoinsDirectiveArgs = {
  caption: Scalars['String']['input'];
  excludes?: ReadonlyArray<Predicate>;
  objects: ReadonlyArray<EntityType>;
  sameType?: Scalars['Boolean']['input'];
  subjects: ReadonlyArray<EntityType>;
  symmetric?: Scalars['Boolean']['input'];
};

export type JoinsDirectiveResolver<Result, Parent, ContextType = Context, Args = JoinsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SaysDirectiveArgs = {
  passive?: ReadonlyArray<Scalars['String']['input']>;
  phrases?: ReadonlyArray<Scalars['String']['input']>;
};

export type SaysDirectiveResolver<Result, Parent, ContextType = Context, Args = SaysDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TraversesDirectiveArgs = {
  direction: Direction;
  predicate: Predicate;
};

export type TraversesDirectiveResolver<Result, Parent, ContextType = Context, Args = TraversesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AmbiguousNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousName'] = ResolversParentTypes['AmbiguousName']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BetterSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BetterSource'] = ResolversParentTypes['BetterSource']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type BundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bundle'] = ResolversParentTypes['Bundle']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BundleCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleCheck'] = ResolversParentTypes['BundleCheck']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['BundleProblem']>, ParentType, ContextType>;
};

export type BundleProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleProblem'] = ResolversParentTypes['BundleProblem']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ProblemSeverity'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  betterSource?: Resolver<Maybe<ResolversTypes['BetterSource']>, ParentType, ContextType>;
  marker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  deprecated?: Resolver<Maybe<ResolversTypes['Deprecation']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Bundle']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['Reading']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  statedIn?: Resolver<ResolversTypes['StatedIn'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  validTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  backers?: Resolver<ResolversTypes['MixedConnection'], ParentType, ContextType, RequireFields<CompanyBackersArgs, 'first'>>;
  barredFrom?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<CompanyBarredFromArgs, 'first'>>;
  basedIn?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<CompanyBasedInArgs, 'first'>>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competitors?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyCompetitorsArgs, 'first'>>;
  exits?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<CompanyExitsArgs, 'first'>>;
  fillsGapIn?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<CompanyFillsGapInArgs, 'first'>>;
  forcedOutBy?: Resolver<ResolversTypes['MixedConnection'], ParentType, ContextType, RequireFields<CompanyForcedOutByArgs, 'first'>>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<CompanyHelpedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<CompanyPoliciesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CompanyRelationsArgs, 'first'>>;
  remainsIn?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<CompanyRemainsInArgs, 'first'>>;
  serves?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<CompanyServesArgs, 'first'>>;
  supplies?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CompanySuppliesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentScore'] = ResolversParentTypes['ComponentScore']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ScoreComponent'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wouldSettle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  after?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['MarketShare']>, ParentType, ContextType>;
  suppliersTo75?: Resolver<Maybe<ResolversTypes['SupplierCount']>, ParentType, ContextType>;
  suppliersTo75After?: Resolver<Maybe<ResolversTypes['SupplierCount']>, ParentType, ContextType>;
  unavailable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeprecateClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeprecateClaimPayload'] = ResolversParentTypes['DeprecateClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  relationsRemoved?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type DeprecationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deprecation'] = ResolversParentTypes['Deprecation']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Company' | 'Jurisdiction' | 'Market' | 'Organization' | 'Policy' | 'Product', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  __resolveType: TypeResolveFn<'CompanyConnection' | 'JurisdictionConnection' | 'MarketConnection' | 'MixedConnection' | 'OrganizationConnection' | 'PolicyConnection' | 'ProductConnection', ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  __resolveType: TypeResolveFn<'CompanyEdge' | 'JurisdictionEdge' | 'MarketEdge' | 'MixedEdge' | 'OrganizationEdge' | 'PolicyEdge' | 'ProductEdge', ParentType, ContextType>;
};

export type EntityMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMerge'] = ResolversParentTypes['EntityMerge']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcludedCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedCompany'] = ResolversParentTypes['ExcludedCompany']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ExclusionReason']>, ParentType, ContextType>;
};

export type ExclusionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExclusionReason'] = ResolversParentTypes['ExclusionReason']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ExclusionCode'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldSettle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type GapAnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapAnalysis'] = ResolversParentTypes['GapAnalysis']> = {
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['GapCandidate']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  concentration?: Resolver<ResolversTypes['Concentration'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedCompany']>, ParentType, ContextType>;
  exit?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['Market'], ParentType, ContextType>;
  matchedAlias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remainsIn?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['GapWarningNote']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapAnswer'] = ResolversParentTypes['GapAnswer']> = {
  __resolveType: TypeResolveFn<'AmbiguousName' | 'GapAnalysis' | 'NoExitRecorded' | 'PremiseWithdrawn' | 'SeveralExits' | 'UnknownName', ParentType, ContextType>;
};

export type GapCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCandidate'] = ResolversParentTypes['GapCandidate']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentScore']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Range'], ParentType, ContextType>;
  separableFromNext?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
};

export type GapChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChange'] = ResolversParentTypes['GapChange']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  market?: Resolver<ResolversTypes['Market'], ParentType, ContextType>;
};

export type GapWarningNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapWarningNote'] = ResolversParentTypes['GapWarningNote']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GapWarning'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<JurisdictionBacksArgs, 'first'>>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forcesExitOf?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<JurisdictionForcesExitOfArgs, 'first'>>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<JurisdictionHelpedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imposes?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<JurisdictionImposesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<JurisdictionPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<JurisdictionPartsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<JurisdictionPoliciesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<JurisdictionRelationsArgs, 'first'>>;
  seatOf?: Resolver<ResolversTypes['MixedConnection'], ParentType, ContextType, RequireFields<JurisdictionSeatOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoadBundlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBundlePayload'] = ResolversParentTypes['LoadBundlePayload']> = {
  loaded?: Resolver<Maybe<ResolversTypes['LoadedBundle']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['BundleProblem']>, ParentType, ContextType>;
};

export type LoadedBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadedBundle'] = ResolversParentTypes['LoadedBundle']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bundle?: Resolver<ResolversTypes['Bundle'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  barred?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<MarketBarredArgs, 'first'>>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<MarketFillersArgs, 'first'>>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<MarketHelpedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  keepers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<MarketKeepersArgs, 'first'>>;
  leavers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<MarketLeaversArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<MarketPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<MarketPartsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<MarketPoliciesArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MarketRelationsArgs, 'first'>>;
  sellers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<MarketSellersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketConnection'] = ResolversParentTypes['MarketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketEdge'] = ResolversParentTypes['MarketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Market'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketShare'] = ResolversParentTypes['MarketShare']> = {
  after?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Range'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MixedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MixedConnection'] = ResolversParentTypes['MixedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MixedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MixedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MixedEdge'] = ResolversParentTypes['MixedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deprecateClaim?: Resolver<ResolversTypes['DeprecateClaimPayload'], ParentType, ContextType, RequireFields<MutationDeprecateClaimArgs, 'id' | 'reason'>>;
  loadBundle?: Resolver<ResolversTypes['LoadBundlePayload'], ParentType, ContextType, RequireFields<MutationLoadBundleArgs, 'texts' | 'yaml'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'id' | 'into' | 'reason'>>;
  reinstateClaim?: Resolver<ResolversTypes['ReinstateClaimPayload'], ParentType, ContextType, RequireFields<MutationReinstateClaimArgs, 'id'>>;
  reviewFinding?: Resolver<ResolversTypes['ReviewFindingPayload'], ParentType, ContextType, RequireFields<MutationReviewFindingArgs, 'decision' | 'id'>>;
  unmergeEntities?: Resolver<ResolversTypes['UnmergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationUnmergeEntitiesArgs, 'id' | 'reason'>>;
};

export type NoExitRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoExitRecorded'] = ResolversParentTypes['NoExitRecorded']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  matchedAlias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Bundle' | 'Claim' | 'Company' | 'Finding' | 'Jurisdiction' | 'Market' | 'Organization' | 'Policy' | 'Product' | 'Relation' | 'Source', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<OrganizationBacksArgs, 'first'>>;
  basedIn?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<OrganizationBasedInArgs, 'first'>>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imposes?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<OrganizationImposesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['WeakestHop'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  backs?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PolicyBacksArgs, 'first'>>;
  benefits?: Resolver<ResolversTypes['MixedConnection'], ParentType, ContextType, RequireFields<PolicyBenefitsArgs, 'first'>>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forcesExitOf?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PolicyForcesExitOfArgs, 'first'>>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imposedBy?: Resolver<ResolversTypes['MixedConnection'], ParentType, ContextType, RequireFields<PolicyImposedByArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<PolicyPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<PolicyPartsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyRelationsArgs, 'first'>>;
  restricts?: Resolver<ResolversTypes['MixedConnection'], ParentType, ContextType, RequireFields<PolicyRestrictsArgs, 'first'>>;
  retaliatedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<PolicyRetaliatedByArgs, 'first'>>;
  retaliatesFor?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<PolicyRetaliatesForArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremiseWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremiseWithdrawn'] = ResolversParentTypes['PremiseWithdrawn']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  matchedAlias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<ProductPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<ProductPartsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<ProductPoliciesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProductRelationsArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ProductSuppliersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bundles?: Resolver<ReadonlyArray<ResolversTypes['Bundle']>, ParentType, ContextType>;
  checkBundle?: Resolver<ResolversTypes['BundleCheck'], ParentType, ContextType, RequireFields<QueryCheckBundleArgs, 'texts' | 'yaml'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'name'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'name'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  gap?: Resolver<ResolversTypes['GapAnswer'], ParentType, ContextType, RequireFields<QueryGapArgs, 'company'>>;
  ifRetracted?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType, Partial<QueryIfRetractedArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'name'>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<QueryJurisdictionsArgs, 'first'>>;
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType, RequireFields<QueryMarketArgs, 'name'>>;
  markets?: Resolver<ResolversTypes['MarketConnection'], ParentType, ContextType, RequireFields<QueryMarketsArgs, 'first'>>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['EntityMerge']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'name'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'name'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'name'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'stating'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'first'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  company?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  marker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ReinstateClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateClaimPayload'] = ResolversParentTypes['ReinstateClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  relationsAdded?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  markets?: Resolver<ReadonlyArray<ResolversTypes['Market']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RetractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction']> = {
  claimsLosingTheirCitation?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimsRemoved?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  gapsChanged?: Resolver<ReadonlyArray<ResolversTypes['GapChange']>, ParentType, ContextType>;
  relationsRemoved?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relationsWeakened?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFindingPayload'] = ResolversParentTypes['ReviewFindingPayload']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type SeveralExitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralExits'] = ResolversParentTypes['SeveralExits']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  exits?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  matchedAlias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Held'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, RequireFields<SourceSentencesArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedIn'] = ResolversParentTypes['StatedIn']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierCount'] = ResolversParentTypes['SupplierCount']> = {
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ClaimKind']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnknownNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownName'] = ResolversParentTypes['UnknownName']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmergeEntitiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeEntitiesPayload'] = ResolversParentTypes['UnmergeEntitiesPayload']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type WeakestHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakestHop'] = ResolversParentTypes['WeakestHop']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AmbiguousName?: AmbiguousNameResolvers<ContextType>;
  BetterSource?: BetterSourceResolvers<ContextType>;
  Bundle?: BundleResolvers<ContextType>;
  BundleCheck?: BundleCheckResolvers<ContextType>;
  BundleProblem?: BundleProblemResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  ComponentScore?: ComponentScoreResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  DeprecateClaimPayload?: DeprecateClaimPayloadResolvers<ContextType>;
  Deprecation?: DeprecationResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityMerge?: EntityMergeResolvers<ContextType>;
  ExcludedCompany?: ExcludedCompanyResolvers<ContextType>;
  ExclusionReason?: ExclusionReasonResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  GapAnalysis?: GapAnalysisResolvers<ContextType>;
  GapAnswer?: GapAnswerResolvers<ContextType>;
  GapCandidate?: GapCandidateResolvers<ContextType>;
  GapChange?: GapChangeResolvers<ContextType>;
  GapWarningNote?: GapWarningNoteResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  LoadBundlePayload?: LoadBundlePayloadResolvers<ContextType>;
  LoadedBundle?: LoadedBundleResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  MarketConnection?: MarketConnectionResolvers<ContextType>;
  MarketEdge?: MarketEdgeResolvers<ContextType>;
  MarketShare?: MarketShareResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  MixedConnection?: MixedConnectionResolvers<ContextType>;
  MixedEdge?: MixedEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoExitRecorded?: NoExitRecordedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PremiseWithdrawn?: PremiseWithdrawnResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  ReinstateClaimPayload?: ReinstateClaimPayloadResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  ReviewFindingPayload?: ReviewFindingPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  SeveralExits?: SeveralExitsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StatedIn?: StatedInResolvers<ContextType>;
  SupplierCount?: SupplierCountResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  UnknownName?: UnknownNameResolvers<ContextType>;
  UnmergeEntitiesPayload?: UnmergeEntitiesPayloadResolvers<ContextType>;
  WeakestHop?: WeakestHopResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  joins?: JoinsDirectiveResolver<any, any, ContextType>;
  says?: SaysDirectiveResolver<any, any, ContextType>;
  traverses?: TraversesDirectiveResolver<any, any, ContextType>;
};
