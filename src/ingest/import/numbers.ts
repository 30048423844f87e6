import { CellError } from "./templates.ts";

/** A number of a cell, with half a unit of its last printed digit. */
export interface CellNumber {
  readonly value: number;
  readonly half: number;
}

/** Reads a number as a table prints it: thousands in groups, a sign, perhaps a percent sign. Throws a `CellError`. */
export function readNumber(printed: string, decimal: "." | ",", column: string): CellNumber {
  const plain = printed
    .replace(/\s*[%％]$/u, "")
    .replace(/^[+]/u, "")
    .replace(/[\s\u00a0\u202f'’]/gu, "")
    .replace(/^[−–]/u, "-");
  const groups = decimal === "." ? "," : ".";
  const pattern = new RegExp(`^-?(?:\\d{1,3}(?:[${groups}]\\d{3})+|\\d+)(?:[${decimal}]\\d+)?(?:[eE][+-]?\\d+)?$`, "u");
  if (!pattern.test(plain))
    throw new CellError(column, `"${printed}" is no number. Correct the cell, or leave the row out with "when".`);
  const english = plain.replaceAll(groups, "").replace(decimal, ".");
  const [mantissa = "", exponent = "0"] = english.toLowerCase().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return { value: Number(english), half: 0.5 * 10 ** (Number(exponent) - decimals) };
}

/** A bound without the noise of binary fractions. */
export function rounded(bound: number): number {
  return Number(bound.toPrecision(12));
}
