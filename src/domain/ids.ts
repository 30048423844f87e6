// eslint-disable-next-line no-restricted-imports -- a hash is no I/O
import { createHash } from "node:crypto";
import type { Predicate } from "../generated/schema.ts";
import { vocabulary } from "../generated/vocabulary.ts";

/** What tells one claim from another; wording, kind, hedge and time may be corrected under the same id. */
export interface ClaimIdentity {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly predicate?: Predicate | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly market?: string | undefined;
  readonly quantities: readonly QuantityIdentity[];
  readonly mentions: readonly string[];
}

/** What tells one quantity from another. */
export interface QuantityIdentity {
  readonly measure: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
  readonly trend?: string | undefined;
}

/** An edge before it is drawn: its id, and its ends in the direction in which it is stored. */
export interface Triple {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
}

/** JSON with sorted keys and without absent or null members, so that equal data give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, member]) => member !== undefined && member !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Digest of data: equal exactly where the canonical JSON is. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

function shortHash(value: unknown): string {
  return digestOf(value).slice(0, 20);
}

/** The id of a claim. The order in which quantities and mentions are listed makes no difference. */
export function claimId(claim: ClaimIdentity): string {
  const { source, start, end, predicate, subject, object, market } = claim;
  const quantities = claim.quantities
    .map(({ measure, low, high, unit, trend }) => canonicalJson({ measure, low, high, unit, trend }))
    .sort();
  const mentions = predicate === undefined ? [...new Set(claim.mentions)].sort() : undefined;
  return `claim:${shortHash({ source, start, end, predicate, subject, object, market, quantities, mentions })}`;
}

/** The edge that joins two entities by a predicate. A symmetric one is stored with the smaller id as its subject. */
export function tripleOf(predicate: Predicate, subject: string, object: string): Triple {
  const turned = vocabulary[predicate].symmetric && object < subject;
  const ends = turned ? { subject: object, object: subject } : { subject, object };
  return { id: `relation:${shortHash({ predicate, ...ends })}`, predicate, ...ends };
}
