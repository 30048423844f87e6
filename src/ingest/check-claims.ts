import { readEdtf } from "../domain/edtf.ts";
import { claimId } from "../domain/ids.ts";
import { codePoints, cut } from "../domain/points.ts";
import type { EntityType } from "../generated/schema.ts";
import { vocabulary } from "../generated/vocabulary.ts";
import { makesEdge } from "../domain/edge.ts";
import { acceptedFirst } from "./parts.ts";
import { type Path, type Report, nearMatch } from "./problem.ts";
import { type BundleClaim, type BundleSource, isDraft, MAX_QUOTE, MEASURE_TO_NAME } from "./shape.ts";
import type { Scope } from "./scope.ts";

function typeOf(id: string): EntityType {
  return id.slice(0, id.indexOf(":")).toUpperCase() as EntityType;
}

/** The source of a claim: the one that it names, or the only one of the bundle with a text. */
export function sourceOf(claim: BundleClaim, scope: Scope): string | undefined {
  return claim.source ?? (scope.withText.length === 1 ? scope.withText[0] : undefined);
}

/** Says what is wrong with the meaning of each claim. */
export function checkClaims(scope: Scope, report: Report): void {
  const seen = new Map<string, number>();
  for (const { index, entry: claim } of acceptedFirst(scope.parts.claims)) {
    const at: Report = (path, message, severity) => {
      report(["claims", index, ...path], message, isDraft(claim) ? "warning" : severity);
    };
    checkPredicate(claim, at);
    checkQuantities(claim, at);
    checkNames(claim, scope, at);
    if (claim.validTime !== undefined && readEdtf(claim.validTime) === null) {
      at(["validTime"], `"${claim.validTime}" is no EDTF date. Write 2026, 2026-03, 2026-03-02 or 2024/2025.`);
    }
    const source = sourceOf(claim, scope);
    if (source === undefined) {
      if (scope.parts.hasBrokenSource) continue;
      at(["source"], "The claim names no source, and the bundle has not just one with a text. Name it.");
      continue;
    }
    checkSpan(claim, source, scope, at);
    const id = claimId({ ...claim, source });
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else
      at([], `This is the same claim as number ${String(first + 1)}: same place, and it joins the same. Take one out.`);
  }
}

function checkPredicate(claim: BundleClaim, at: Report): void {
  const { predicate, subject, object, market } = claim;
  if (predicate === undefined) {
    for (const field of ["subject", "object", "market"] as const) {
      if (claim[field] !== undefined)
        at([field], `"${field}" wants a predicate. Add one, or put the entity under mentions.`);
    }
    return;
  }
  const rule = vocabulary[predicate];
  if (claim.mentions.length > 0) at(["mentions"], "A claim with a predicate has no mentions. Take them out.");
  if (subject === undefined) at(["predicate"], `${predicate} wants a subject. Add it.`);
  else checkType(["subject"], `The subject of ${predicate}`, subject, rule.subjects, at);
  if (rule.objects.length === 0) {
    if (object !== undefined) at(["object"], `${predicate} has quantities and no object. Take it out.`);
    if (claim.quantities.length === 0) at(["predicate"], `${predicate} wants quantities. Add them.`);
  } else if (object === undefined) at(["predicate"], `${predicate} wants an object. Add it.`);
  else checkType(["object"], `The object of ${predicate}`, object, rule.objects, at);
  if (subject !== undefined && subject === object)
    at(["object"], `"${subject}" stands at both ends. A relation joins two entities.`);
  else if (rule.sameType && subject !== undefined && object !== undefined && typeOf(subject) !== typeOf(object)) {
    at(["object"], `${predicate} joins two of one type, not ${typeOf(subject)} and ${typeOf(object)}.`);
  }
  if (market === undefined) return;
  checkType(["market"], "The market of a claim", market, ["MARKET"], at);
  if (object?.startsWith("market:") === true)
    at(["market"], "The object is a market already. Take the other market out.");
}

function checkType(path: Path, what: string, id: string, allowed: readonly EntityType[], at: Report): void {
  if (!allowed.includes(typeOf(id)))
    at(path, `${what} has to be ${allowed.join(" or ")}, and "${id}" is ${typeOf(id)}.`);
}

function checkQuantities(claim: BundleClaim, at: Report): void {
  claim.quantities.forEach(({ measure, low, high, unit, trend }, index) => {
    const path = ["quantities", index];
    if (measure === MEASURE_TO_NAME && !isDraft(claim))
      at(
        [...path, "measure"],
        `"${measure}" is what a draft has. Name what is measured: docs/quantities.md has a list.`,
      );
    if ((low === undefined) !== (high === undefined)) at(path, "An interval has low and high. Add the other.");
    if (low === undefined && trend === undefined) at(path, "A quantity has low and high, or a trend. Add one of them.");
    if (low !== undefined && high !== undefined && low >= high) {
      at([...path, "low"], `low (${String(low)}) has to be less than high (${String(high)}): intervals are half-open.`);
    }
    if (low !== undefined && unit === undefined)
      at(path, "A number has a unit. Add it: ratio, percent, a currency such as CNY.");
  });
}

function checkNames(claim: BundleClaim, scope: Scope, at: Report): void {
  for (const field of ["subject", "object", "market"] as const) {
    const id = claim[field];
    if (id !== undefined) scope.needEntity(id, [field], at, isDraft(claim));
  }
  claim.mentions.forEach((id, index) => {
    scope.needEntity(id, ["mentions", index], at, isDraft(claim));
  });
  if (claim.source !== undefined) scope.needSource(claim.source, ["source"], at);
}

function checkSpan(claim: BundleClaim, sourceId: string, scope: Scope, at: Report): void {
  const { start, end, quote } = claim;
  const source = scope.sources.get(sourceId);
  if (start >= end) at(["end"], `The span ends at ${String(end)}, which is not after its start at ${String(start)}.`);
  checkQuote(claim, at);
  if (source === undefined) return;
  if (source.text === undefined) {
    at(["source"], `"${sourceId}" has no text in which the offsets count. Give it a text with sha256 and length.`);
    return;
  }
  const { length, sha256 } = source.text;
  if (end > length) at(["end"], `The span ends at ${String(end)}, and the text has ${String(length)} code points.`);
  const points = scope.points(sha256);
  if (
    quote !== undefined &&
    points !== undefined &&
    start < end &&
    end <= points.length &&
    cut(points, start, end) !== quote
  ) {
    at(
      ["quote"],
      `The text has ${JSON.stringify(cut(points, start, Math.min(end, start + MAX_QUOTE)))} at this span. Correct quote or offsets.`,
    );
  }
  checkCites(claim, source, at);
}

function checkQuote(claim: BundleClaim, at: Report): void {
  const { start, end, quote } = claim;
  if (quote === undefined) {
    const why = makesEdge(claim)
      ? "makes an edge"
      : claim.quantities.length > 0
        ? "gives a number"
        : claim.cites.length > 0
          ? "is cited"
          : null;
    if (why !== null) at([], `A claim that ${why} has a quote. Add it.`);
    return;
  }
  const length = codePoints(quote).length;
  if (length > MAX_QUOTE)
    at(["quote"], `The quote has ${String(length)} code points, and ${String(MAX_QUOTE)} are the most. Shorten it.`);
  if (start < end && length !== end - start) {
    at(
      ["quote"],
      `The quote has ${String(length)} code points, and its span ${String(end - start)}. Correct one of them.`,
    );
  }
}

function checkCites(claim: BundleClaim, source: BundleSource, at: Report): void {
  const labels = source.references.map(({ label }) => label);
  const markers = source.text?.markers ?? [];
  claim.cites.forEach((label, index) => {
    const path = ["cites", index];
    if (claim.cites.indexOf(label) !== index) at(path, `"${label}" is cited twice. Take one out.`);
    const printed = markers.some(
      (marker) => marker.references.includes(label) || marker.text === label || marker.text === `[${label}]`,
    );
    if (!labels.includes(label) && markers.length > 0 && !printed) {
      at(
        path,
        `Neither a reference nor a marker of "${source.id}" has the label "${label}".${nearMatch(label, labels)}`,
      );
    }
  });
}
