import { claimId } from "../../domain/ids.ts";
import { readEdtf } from "../../domain/edtf.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import type { PreparedClaim } from "../prepare.ts";
import { explainIssue } from "../explain.ts";
import { bundleShape, MAX_QUOTE, type SourcedClaim } from "../shape.ts";
import type { MappedClaim, Mapping } from "./mapping.ts";
import { readNumber, rounded } from "./numbers.ts";
import type { Row } from "./rows.ts";
import { CellError, fill, placesIn, type Cells } from "./templates.ts";

const shapes = bundleShape.shape.claims.unwrap().element;

/** Gives the id of an entity that a row names; throws a `CellError` where it is not known, or known of several. */
export type Resolve = (name: string, column: string) => string;

function firstColumn(template: string | undefined): string {
  return placesIn(template ?? "")[0]?.column ?? "";
}

/** Whether a row makes a claim: its `when` is not empty, or its cells are as wanted. */
export function applies({ when }: MappedClaim, cells: Cells, maps: Mapping["maps"]): boolean {
  if (when === undefined) return true;
  if (typeof when === "string") return fill(when, cells, maps) !== "";
  return Object.entries(when).every(([column, cell]) => cells[column] === cell);
}

function quantityOf({ quantity }: MappedClaim, cells: Cells, { maps, csv }: Mapping): SourcedClaim["quantities"] {
  if (quantity === undefined) return [];
  const read = (template: string) => readNumber(fill(template, cells, maps), csv.decimal, firstColumn(template));
  const measure = fill(quantity.measure, cells, maps);
  const unit = fill(quantity.unit, cells, maps);
  const { value, low, high, factor } = quantity;
  const text = quantity.text ?? (value === undefined ? undefined : `${value} ${unit === "percent" ? "%" : unit}`);
  if (value !== undefined) {
    const number = read(value);
    const bounds = {
      low: rounded((number.value - number.half) * factor),
      high: rounded((number.value + number.half) * factor),
    };
    return [{ measure, unit, ...bounds, text: fill(text ?? value, cells, maps) }];
  }
  const bounds = {
    ...(low === undefined ? {} : { low: rounded(read(low).value * factor) }),
    ...(high === undefined ? {} : { high: rounded(read(high).value * factor) }),
  };
  const words = fill(text ?? [low, high].filter((bound) => bound !== undefined).join("–"), cells, maps);
  if (bounds.low !== undefined && bounds.high !== undefined && bounds.low >= bounds.high)
    throw new CellError(firstColumn(low), `${words}: the lower bound is not below the upper one. Correct the cells.`);
  return [{ measure, unit, ...bounds, text: words }];
}

function checkTypes(claim: MappedClaim, subject: string | undefined, object: string | undefined): void {
  if (claim.predicate === undefined) return;
  const rule = vocabulary[claim.predicate];
  const typeOf = (id: string): string => (id.split(":")[0] ?? "").toUpperCase();
  const check = (id: string | undefined, types: readonly string[], template: string | undefined, end: string): void => {
    if (id === undefined)
      throw new CellError(
        firstColumn(template),
        `${claim.predicate ?? ""} wants ${end === "object" ? "an" : "a"} ${end}, and there is none. Fill the cell, or leave the row out with "when".`,
      );
    if (!types.includes(typeOf(id)))
      throw new CellError(
        firstColumn(template),
        `"${id}" cannot be the ${end} of ${claim.predicate ?? ""}: that is ${types.join(" or ").toLowerCase()}.`,
      );
  };
  check(subject, rule.subjects, claim.subject, "subject");
  if (rule.objects.length > 0) check(object, rule.objects, claim.object, "object");
  if (subject === object)
    throw new CellError(
      firstColumn(claim.object),
      `"${String(object)}" stands at both ends. Nothing joins a thing to itself.`,
    );
}

function validTimeOf({ validTime }: MappedClaim, cells: Cells, maps: Mapping["maps"]): string | undefined {
  const time = validTime === undefined ? "" : fill(validTime, cells, maps);
  if (time !== "" && readEdtf(time) === null)
    throw new CellError(firstColumn(validTime), `"${time}" is no date. Write EDTF: 2026, 2026-03, 2026-03-02.`);
  return time === "" ? undefined : time;
}

function sourced(claim: MappedClaim, row: Row, mapping: Mapping, resolve: Resolve): SourcedClaim {
  const { maps } = mapping;
  const { cells } = row;
  const entity = (template: string | undefined): string | undefined => {
    const name = template === undefined ? "" : fill(template, cells, maps);
    return name === "" ? undefined : resolve(name, firstColumn(template));
  };
  const [subject, object, market] = [entity(claim.subject), entity(claim.object), entity(claim.market)];
  checkTypes(claim, subject, object);
  const quote = Array.from(row.text).slice(0, MAX_QUOTE).join("");
  const time = validTimeOf(claim, cells, maps);
  const note = claim.note === undefined ? "" : fill(claim.note, cells, maps);
  const cites = claim.cites.map((label) => fill(label, cells, maps)).filter((label) => label !== "");
  const unknown = cites.find((label) => !mapping.references.some((reference) => reference.label === label));
  if (unknown !== undefined)
    throw new CellError(firstColumn(claim.cites[0]), `There is no reference "${unknown}". Add it to references.`);
  return {
    statement: fill(claim.statement, cells, maps),
    ...{ kind: claim.kind, modality: claim.modality, negated: false, readings: [] },
    ...(claim.predicate === undefined ? {} : { predicate: claim.predicate }),
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(market === undefined ? {} : { market }),
    mentions: claim.mentions.flatMap((mention) => entity(mention) ?? []),
    quantities: quantityOf(claim, cells, mapping),
    ...(time === undefined ? {} : { validTime: time }),
    source: mapping.source.id,
    quote,
    ...{ start: row.start, end: row.start + Array.from(quote).length, cites },
    note: `Line ${String(row.line)}${note === "" ? "" : `; ${note}`}.`,
  };
}

/** What a cell made of a field has to be what a bundle may have there: a slug, a text of a bounded length. */
function checkShape(claim: SourcedClaim): SourcedClaim {
  const parsed = shapes.safeParse(claim, { reportInput: true });
  if (parsed.success) return claim;
  const [first] = parsed.error.issues.flatMap(explainIssue);
  throw new CellError("", first === undefined ? "The claim has a field that cannot be." : first.message);
}

/** The claims of a row, each with the row as its place. Throws a `CellError` where a cell cannot be used. */
export function claimsOfRow(row: Row, mapping: Mapping, resolve: Resolve): readonly PreparedClaim[] {
  return mapping.claims
    .filter((claim) => applies(claim, row.cells, mapping.maps))
    .map((claim) => {
      const made = checkShape(sourced(claim, row, mapping, resolve));
      return { id: claimId(made), claim: made };
    });
}
