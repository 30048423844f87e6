import { TONGUES } from "./tongues.ts";

/** What a currency is called in a text, by its ISO 4217 code. The sign ¥ is settled by its surroundings. */
const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  HK$: "HKD",
  NT$: "TWD",
  S$: "SGD",
  NZ$: "NZD",
  R$: "BRL",
  MX$: "MXN",
  "€": "EUR",
  "£": "GBP",
  "₩": "KRW",
  "₹": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "฿": "THB",
  "₫": "VND",
  "₱": "PHP",
  "₴": "UAH",
  "₦": "NGN",
  "₪": "ILS",
  KČ: "CZK",
  ZŁ: "PLN",
  RS: "INR",
  "RS.": "INR",
  RMB: "CNY",
};
const CODES =
  "USD EUR GBP JPY CNY KRW INR HKD TWD SGD AUD CAD NZD CHF SEK NOK DKK RUB BRL MXN ZAR TRY PLN CZK HUF THB VND IDR MYR PHP SAR AED ILS UAH EGP NGN KES CLP COP ARS PKR BDT";

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:US|U\.S\.|American) dollars?/iy, "USD"],
  [/Canadian dollars?/iy, "CAD"],
  [/Australian dollars?/iy, "AUD"],
  [/Hong Kong dollars?/iy, "HKD"],
  [/(?:New )?Taiwan dollars?/iy, "TWD"],
  [/Singapore(?:an)? dollars?/iy, "SGD"],
  [/New Zealand dollars?/iy, "NZD"],
  [/dollars?|d[óo]lar(?:es)?|доллар\p{L}*/iuy, "USD"],
  [/(?:Chinese )?(?:yuan|renminbi|RMB)/iy, "CNY"],
  [/euros?|евро/iy, "EUR"],
  [/(?:Japanese )?yen/iy, "JPY"],
  [/(?:South )?(?:Korean )?won(?! (?:the|a|an|by|in|at|seats?)\b)/iy, "KRW"],
  [/(?:Indian )?rupees?/iy, "INR"],
  [/(?:British )?pounds? sterling|British pounds?|sterling/iy, "GBP"],
  [/Swiss francs?|(?:Schweizer )?Franken|francs suisses/iy, "CHF"],
  [/Swedish (?:kronor|kronas?|crowns?)/iy, "SEK"],
  [/Norwegian (?:kroner|krone|crowns?)/iy, "NOK"],
  [/Danish (?:kroner|krone|crowns?)/iy, "DKK"],
  [/(?:Russian )?rou?bles?|Rubel|руб(?:л\p{L}*|\.)?/iuy, "RUB"],
  [/(?:Brazilian )?rea(?:is|ls?)/iy, "BRL"],
  [/(?:South African )?rand/iy, "ZAR"],
  [/Mexican pesos?/iy, "MXN"],
  [/Philippine pesos?/iy, "PHP"],
  [/(?:Thai )?baht/iy, "THB"],
  [/(?:Malaysian )?ringgit/iy, "MYR"],
  [/(?:Indonesian )?rupiah/iy, "IDR"],
  [/(?:Vietnamese )?dong/iy, "VND"],
  [/(?:Turkish )?liras?/iy, "TRY"],
  [/(?:Polish )?(?:zlotys?|zloty)/iy, "PLN"],
  [/(?:Israeli )?shekels?/iy, "ILS"],
  [/kroner|kroners/iy, "krone"],
  [/kronor/iy, "SEK"],
  [/cents?/iy, "cent"],
];
const CJK: readonly (readonly [RegExp, string])[] = [
  [/美元|美金/y, "USD"],
  [/日元|日圆|円/y, "JPY"],
  [/欧元/y, "EUR"],
  [/港元|港币/y, "HKD"],
  [/新台币/y, "TWD"],
  [/韩元|원/y, "KRW"],
  [/人民币|元/y, "CNY"],
];
const CODE_SET = new Set(CODES.split(" "));
const SIGN_BEFORE = /(?:(?:US|CA|AU|HK|NT|NZ|MX|[CASR])?\$|[€£¥₩₹₽₺฿₫₱₴₦₪]|\bRs\.?|\b[Kk]r\.?|\b[A-Z]{3})[ \u00a0]?$/;
/** "pounds" is money unless something weighs them. */
const POUNDS = /(?:pounds?|quid)(?! (?:of|in weight|per|heavier|lighter)\b)/iy;

const CROWNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Swed(?:en|ish)|SEK|kronor)\b|svensk/, "SEK"],
  [/\b(?:Norw(?:ay|egian)|NOK)\b|norsk/, "NOK"],
  [/\b(?:Denmark|Danish|DKK)\b|dansk/, "DKK"],
  [/\b(?:Iceland(?:ic)?|ISK)\b/, "ISK"],
];
const GAP = new RegExp(`[\\s-]?(?:${TONGUES.of})?`, "iuy");

/** "¥" is yuan or yen by what else the text around it speaks of, else as printed. */
function settleYen(text: string, at: number): string {
  const around = text.slice(Math.max(0, at - 400), at + 400);
  const isChinese = /\b(?:yuan|renminbi|RMB|CNY|China|Chinese)\b|元|中国/.test(around);
  const isJapanese = /\b(?:yen|JPY|Japan|Japanese)\b|日本|円/.test(around);
  return isChinese === isJapanese ? "¥" : isChinese ? "CNY" : "JPY";
}

/** "kr" is the crown of the country that the text around it speaks of, else as printed. */
function settleCrown(text: string, at: number): string {
  const around = text.slice(Math.max(0, at - 400), at + 400);
  const known = CROWNS.filter(([pattern]) => pattern.test(around));
  return known.length === 1 ? (known[0]?.[1] ?? "kr") : "kr";
}

function codeOf(printed: string, text: string, at: number): string | undefined {
  if (printed === "¥") return settleYen(text, at);
  if (/^kr\.?$/i.test(printed)) return settleCrown(text, at);
  return SIGNS[printed.toUpperCase()] ?? (CODE_SET.has(printed) ? printed : undefined);
}

/** The currency printed before a number, and where it begins. */
export function currencyBefore(text: string, at: number): { unit: string; start: number } | null {
  const found = SIGN_BEFORE.exec(text.slice(Math.max(0, at - 5), at));
  if (found === null) return null;
  const printed = found[0].trim();
  const unit = codeOf(printed, text, at);
  return unit === undefined ? null : { unit, start: at - found[0].length };
}

/** The currency printed after a number, and where it ends. */
export function currencyAfter(text: string, at: number): { unit: string; end: number } | null {
  GAP.lastIndex = at;
  const gap = GAP.exec(text)?.[0].length ?? 0;
  for (const [pattern, unit] of [...WORDS, ...CJK, [POUNDS, "GBP"] as const]) {
    pattern.lastIndex = at + gap;
    const found = pattern.exec(text);
    if (found === null) continue;
    const end = found.index + found[0].length;
    if (CJK.some(([known]) => known === pattern) || !/[\p{L}\p{N}]/u.test(text[end] ?? "")) return { unit, end };
  }
  const sign = /[€£₩₹₽$](?!\d)|zł|Kč|[Kk]r\b|[A-Z]{3}(?![\p{L}\p{N}])/uy;
  sign.lastIndex = at + gap;
  const code = sign.exec(text);
  const unit = code === null ? undefined : codeOf(code[0], text, at);
  return code === null || unit === undefined ? null : { unit, end: code.index + code[0].length };
}
