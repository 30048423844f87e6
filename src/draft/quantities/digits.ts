/** A printed number: its value, and one unit of its last digit. */
export interface Value {
  readonly value: number;
  readonly step: number;
}

/** More digits than a number of a text has are an identifier. */
const MOST_DIGITS = 18;
const GROUPED: Readonly<Record<string, RegExp>> = {
  ",": /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d\d)+,\d{3}$/,
  ".": /^\d{1,3}(?:\.\d{3})+$/,
  "'": /^\d{1,3}(?:'\d{3})+$/,
};

function valueOf(whole: string, fraction = ""): Value {
  return { value: Number(`${whole || "0"}.${fraction || "0"}`), step: 10 ** -fraction.length };
}

/** Digits without the signs between their thousands; null where these do not part thousands. */
function ungrouped(digits: string, sign: string): string | null {
  if (!digits.includes(sign)) return digits;
  return GROUPED[sign]?.test(digits) === true ? digits.replaceAll(sign, "") : null;
}

/** A number in digits; null where it is a version, a date, or an identifier. */
export function parseDigits(printed: string, hasDecimalComma: boolean): Value | null {
  if (printed.replace(/\D/g, "").length > MOST_DIGITS) return null;
  const [comma, point] = hasDecimalComma ? [".", ","] : [",", "."];
  const signs = [...new Set(printed.replace(/[\d']/g, ""))];
  const bare = ungrouped(printed.split(/[.,]/)[0] ?? "", "'") === null ? "" : printed.replaceAll("'", "");
  if (/^[.,]/.test(printed))
    return printed.startsWith(point) || printed.startsWith(".") ? valueOf("", printed.slice(1)) : null;
  if (bare === "") return null;
  if (signs.length === 0) return valueOf(bare);
  const last = bare.charAt(Math.max(bare.lastIndexOf(","), bare.lastIndexOf(".")));
  const isGroup = signs.length === 1 && (last === comma || bare.split(last).length > 2);
  if (isGroup) {
    const whole = ungrouped(bare, last);
    if (whole !== null && !bare.startsWith("0")) return valueOf(whole);
  }
  const parts = bare.split(last);
  const [whole = "", fraction = ""] = parts;
  if (parts.length !== 2 || (last === point && signs.length === 1 && /[.,]/.test(whole))) return null;
  const digits = ungrouped(whole, last === "," ? "." : ",");
  return digits === null ? null : valueOf(digits, fraction);
}

/** A product without the dust of binary fractions: 79.65 million is 79,650,000. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(14));
}
