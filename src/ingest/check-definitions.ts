import { readEdtf } from "../domain/edtf.ts";
import { nameKey } from "../domain/name.ts";
import { codePoints, cut } from "../domain/points.ts";
import { acceptedFirst } from "./parts.ts";
import type { Report } from "./problem.ts";
import type { Scope } from "./scope.ts";
import { type BundleEntity, type BundleSource, type BundleText, isDraft } from "./shape.ts";

/** What no name has: markup, braces, backticks and what ends a statement. Kept as it is: a name is data, and never run. */
const CODE = /<[/!a-z][^>]*>|[{}`\\]|;\s|\/\/|\p{Cc}/iu;

/** Says what is wrong with the questions of a bundle. */
export function checkQuestions(scope: Scope, report: Report): void {
  scope.parts.head?.questions.forEach(({ gap, trace }, index) => {
    const path = ["bundle", "questions", index];
    if ((gap === undefined) === (trace === undefined)) report(path, "A question has a gap or a trace, one of them.");
    if (gap === undefined) return;
    if (!gap.company.startsWith("company:")) report([...path, "gap", "company"], `"${gap.company}" is no company.`);
    scope.needEntity(gap.company, [...path, "gap", "company"], report, false);
    if (gap.market === undefined) return;
    if (!gap.market.startsWith("market:")) report([...path, "gap", "market"], `"${gap.market}" is no market.`);
    scope.needEntity(gap.market, [...path, "gap", "market"], report, false);
  });
}

/** Says what is wrong with the entities of a bundle. */
export function checkEntities(scope: Scope, report: Report): void {
  const seen = new Set<string>();
  const named = new Map<string, string>();
  for (const { index, entry } of acceptedFirst(scope.parts.entities)) {
    const at: Report = (path, message, severity) => {
      report(["entities", index, ...path], message, isDraft(entry) ? "warning" : severity);
    };
    if (seen.has(entry.id)) at(["id"], `"${entry.id}" is defined twice. Take one out, or give it another id.`);
    seen.add(entry.id);
    checkDefinition(entry, scope, at);
    checkEntityNames(entry, named, at);
  }
}

function checkDefinition(entity: BundleEntity, scope: Scope, at: Report): void {
  const types = { ofProduct: "product", inPlace: "jurisdiction" } as const;
  for (const field of ["ofProduct", "inPlace"] as const) {
    const id = entity[field];
    if (id === undefined) continue;
    if (!entity.id.startsWith("market:")) at([field], `Only a market has "${field}". Take it out.`);
    if (!id.startsWith(`${types[field]}:`)) at([field], `"${field}" has to be a ${types[field]}, and "${id}" is none.`);
    scope.needEntity(id, [field], at, isDraft(entity));
  }
}

function checkEntityNames(entity: BundleEntity, named: Map<string, string>, at: Report): void {
  const type = entity.id.slice(0, entity.id.indexOf(":"));
  [entity.name, ...entity.aliases].forEach((name, index) => {
    const path = index === 0 ? ["name"] : ["aliases", index - 1];
    const key = nameKey(name);
    if (key === "") at(path, `"${name}" has no letter and no digit, so nobody could ask for it.`);
    if (CODE.test(name))
      at(path, "The name has markup or code in it, and is kept to the letter. Write it as people do.", "warning");
    const owner = named.get(`${type}:${key}`);
    if (owner === undefined) named.set(`${type}:${key}`, entity.id);
    else if (owner !== entity.id) {
      at(path, `"${name}" stands for "${owner}" as well. Whoever asks for it is told both.`, "warning");
    }
  });
}

/** Says what is wrong with the sources of a bundle. */
export function checkSources(scope: Scope, report: Report): void {
  const seen = new Set<string>();
  for (const { index, entry } of scope.parts.sources) {
    const at: Report = (path, message, severity) => {
      report(["sources", index, ...path], message, severity);
    };
    if (seen.has(entry.id)) at(["id"], `"${entry.id}" is defined twice. Take one out, or give it another id.`);
    seen.add(entry.id);
    if (entry.published !== undefined && readEdtf(entry.published) === null) {
      at(["published"], `"${entry.published}" is no EDTF date. Write 2026, 2026-03, 2026-03-02 or 2024/2025.`);
    }
    checkReferences(entry, scope, at);
    if (entry.text !== undefined) checkText(entry.text, scope, at);
  }
}

function checkReferences(source: BundleSource, scope: Scope, at: Report): void {
  const labels = new Set<string>();
  source.references.forEach((reference, index) => {
    const path = ["references", index];
    if (labels.has(reference.label))
      at([...path, "label"], `The label "${reference.label}" is taken. Labels of one list differ.`);
    labels.add(reference.label);
    if (reference.source === source.id)
      at([...path, "source"], "A source does not cite itself. Name the source it cites.");
    scope.needSource(reference.source, [...path, "source"], at);
    const { start, end } = reference;
    if ((start === undefined) !== (end === undefined)) at(path, "A place has start and end. Add the other.");
    else if (start !== undefined && end !== undefined)
      checkRange(start, end, source.text?.length, [...path, "end"], at);
  });
}

function checkRange(
  start: number,
  end: number,
  length: number | undefined,
  path: (string | number)[],
  at: Report,
): boolean {
  if (start >= end) at(path, `It ends at ${String(end)}, which is not after its start at ${String(start)}.`);
  else if (length !== undefined && end > length)
    at(path, `It ends at ${String(end)}, and the text has ${String(length)} code points.`);
  else return true;
  return false;
}

function checkText(text: BundleText, scope: Scope, at: Report): void {
  const points = scope.points(text.sha256);
  if (points !== undefined && points.length !== text.length) {
    at(
      ["text", "length"],
      `The text has ${String(points.length)} code points, not ${String(text.length)}. Correct the length.`,
    );
  }
  let last = 0;
  text.sentences.forEach(([start, end], index) => {
    const path = ["text", "sentences", index];
    if (checkRange(start, end, text.length, path, at) && start < last) {
      at(
        path,
        `The sentence begins at ${String(start)}, before the last one ends at ${String(last)}. Put them in order.`,
      );
    }
    last = Math.max(last, end);
  });
  text.markers.forEach(({ start, end, text: printed }, index) => {
    const path = ["text", "markers", index];
    if (!checkRange(start, end, text.length, [...path, "end"], at)) return;
    const found = points === undefined ? undefined : cut(points, start, end);
    if (codePoints(printed).length !== end - start || (found !== undefined && found !== printed)) {
      at(
        [...path, "text"],
        `The marker "${printed}" does not stand at ${String(start)} to ${String(end)}. Correct text or offsets.`,
      );
    }
  });
}
