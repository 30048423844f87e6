import type { Taken } from "./spans.ts";
import type { ClaimKind, Predicate } from "../generated/schema.ts";

/** A half-open span of a text. Rules count in UTF-16 units; `countInPoints` turns all of them into code points at the end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text that stands by itself, as its markup shows: no sentence runs over its end. */
export interface Block extends Span {
  /** Apart stands what is no sentence: the rows of a table, the title of a page. */
  readonly kind: "heading" | "text" | "apart";
}

/** A place that the markup shows to be a citation. */
export interface MarkupMark extends Span {
  /** Where the entries that it leads to begin: a link to a note is that citation, whatever its words say. */
  readonly targets: readonly number[];
  /** What it says where it leads to none: `3`, `2,4`. */
  readonly label: string;
}

/** An entry of a list of notes or references. */
export interface ListEntry extends Span {
  /** As printed or counted, or as the marks that lead to it say; null where nothing labels it. */
  readonly label: string | null;
  /** Where its words begin, behind the label. */
  readonly words: number;
  /** Addresses that its markup leads to and its words do not print. */
  readonly links?: readonly string[];
}

/** A list of notes or references, from its heading to its end. */
export interface EntryList extends Span {
  /** Null where the markup announces a list and does not part its entries: they are read from the words. */
  readonly entries: readonly ListEntry[] | null;
}

/** What could not be read, for a person: once each. */
export interface Unread extends Span {
  readonly reason: string;
}

/**
 * A text with what the structure of its document shows. Of plain text, Markdown and reStructuredText it is the file,
 * without byte order mark and with LF; of HTML, DOCX and PDF the words that a reader sees.
 */
export interface Article {
  readonly text: string;
  /** From the markup, or the first line where that is plainly a title; null where there is none. */
  readonly title: string | null;
  /** Who wrote it, as its markup says. */
  readonly authors: readonly string[];
  /** EDTF; null where the markup does not say. */
  readonly published: string | null;
  /** BCP 47; null where the markup does not say. */
  readonly language: string | null;
  /** In order; null where no markup tells, and blocks are read from the lines. */
  readonly blocks: readonly Block[] | null;
  readonly marks: readonly MarkupMark[];
  readonly lists: readonly EntryList[];
  /** Works that the head of the file describes in fields. */
  readonly references: readonly DraftReference[];
  /** What is set off as a title is: in italics, as a cited work. */
  readonly titles: readonly Span[];
  /** What the structure takes out of the text: code, isotopes. */
  readonly taken: readonly Taken[];
  readonly unread: readonly Unread[];
}

/** A work as an entry of a list names it, in the fields of CSL-JSON that Lacuna keeps. What is not sure is null. */
export interface CitedWork {
  readonly title: string | null;
  /** As printed, in order: `Villasenor, J.` */
  readonly authors: readonly string[];
  /** The container: a journal, a newspaper, a publisher. */
  readonly publisher: string | null;
  /** Whether it is known to be a publisher, as by the place before it, and not a journal or a paper. */
  readonly isPress: boolean;
  /** EDTF. */
  readonly published: string | null;
  /** The address, or that of the DOI. */
  readonly url: string | null;
  /** Without its resolver: `10.1000/182`. */
  readonly doi: string | null;
}

/** An entry of the text's own list of references. Where it points to another note or is a remark, its fields are null. */
export interface DraftReference extends CitedWork, Span {
  /** As printed: `3`; or made of author and year: `Smith2020`. Of several works in one entry the second is `3 (2)`. */
  readonly label: string;
  /** The label of an earlier entry where this one means its work: `Ibid.`, `op. cit.`, a short title. */
  readonly same: string | null;
  /** What of the entry was not understood, for a person to complete; empty where all was. */
  readonly unread: readonly string[];
}

/** One reference that a marker points to, with its verdict by the rules for citations. */
export interface DraftCitation {
  readonly label: string;
  readonly verdict: "SUPPORTED" | "UNVERIFIED" | "MISMATCH" | "UNRESOLVED";
  readonly reason: string;
  /** The label of another reference that plainly fits better. */
  readonly betterLabel: string | null;
}

/** A citation mark as printed, with its labels in order. */
export interface FoundMarker extends Span {
  readonly text: string;
  readonly labels: readonly string[];
}

export interface DraftMarker extends Span {
  readonly text: string;
  readonly citations: readonly DraftCitation[];
}

/** A quantity as docs/quantities.md has it; `low` and `high` are null where only a trend is said. */
export interface DraftQuantity extends Span {
  readonly text: string;
  /** A measure of the published list; null where the text does not say what is measured. */
  readonly measure: string | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `ratio`, `percent`, an ISO 4217 code, or as printed. */
  readonly unit: string | null;
  readonly trend: "RISING" | "FALLING" | null;
}

/** A date in the text, in EDTF. */
export interface DraftDate extends Span {
  readonly text: string;
  readonly edtf: string;
}

export type EntityType = "Company" | "Market" | "Product" | "Policy" | "Jurisdiction" | "Organization";

/** A name in the text. */
export interface DraftMention extends Span {
  readonly text: string;
  /** The id of a known entity; null where the name is not known, or known of several. */
  readonly entity: string | null;
  /** Null where nothing tells the type. */
  readonly type: EntityType | null;
  /** Known entities that it may be, for a person to merge: similar names, or several of one name. */
  readonly suggestions: readonly string[];
}

/** A claim that the words suggest, for a person to accept, mend or take out. */
export interface DraftClaim extends Span {
  /** The id where the name is known, else the name as printed. */
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** A market that the sentence names beside the object. */
  readonly market: string | null;
  readonly kind: ClaimKind;
  readonly negated: boolean;
  readonly hedge: string | null;
  /** The sentence, or the part of it that says so. */
  readonly quote: string;
  /** The phrase of the vocabulary that gave it. */
  readonly because: string;
}

/** All that was read out of a text. */
export interface Draft {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly references: readonly DraftReference[];
  readonly markers: readonly DraftMarker[];
  readonly quantities: readonly DraftQuantity[];
  readonly dates: readonly DraftDate[];
  readonly uncited: readonly Span[];
  readonly mentions: readonly DraftMention[];
  readonly claims: readonly DraftClaim[];
  readonly unread: readonly Unread[];
}

/** A name by which an entity is known. */
export interface KnownName {
  readonly name: string;
  readonly entity: string;
}
