import type { Approximation } from "./approximations.ts";

/** The words of other languages than English that the rules of this folder look for: German, French, Spanish, and a little more. */
export const TONGUES = {
  percent: "Prozent|pour cent|por ciento|por cento|per cento|procent|процент\\p{L}*|퍼센트",
  points: "Prozentpunkte?n?|points? de pourcentage|puntos porcentuales|punti percentuali|pontos percentuais",
  /** What may stand between a magnitude and its currency: "milliards d'euros", "millones de dólares". */
  of: "de |d['’]|di ",
  /** Verbs that may stand anywhere behind "um 12 Prozent". */
  upLater: "stiegen?|stieg|steigen|wuchs(?:en)?|wachsen|zu|zulegen|erhöhen|erhöht",
  downLater: "sinken|sank(?:en)?|fallen|fiel(?:en)?|schrumpfen|zurück|zurückgehen|ab|abnehmen|senken|gesenkt",
  between: "entre|zwischen|tra|tussen",
  by: "um|de|en un|en|del|un|van|met",
  up: "stieg(?:en|e)?|steigt|steigen|gestiegen|wuchs(?:en)?|wächst|wachsen|gewachsen|steiger(?:te|ten|t|n)|gesteigert|kletter(?:te|ten)|erhöh(?:te|ten|t)|Anstieg|Wachstum|hausse|augment(?:é|e|er|ation)|progress(?:é|e|ion)|croissance|grimpé|bondi|subi(?:ó|eron)|subida|creci(?:ó|eron|miento)|aument(?:ó|aron|o)|crescit[ao]|aumentato|cresceu|gestegen|steeg|stegen",
  down: "sank(?:en)?|sinkt|sinken|gesunken|fiel(?:en)?|gefallen|schrumpf(?:te|ten|t)|Rückgang|baisse|recul(?:é)?|diminu(?:é|e|tion)|chut(?:é|e)|cay(?:ó|eron)|caída|baj(?:ó|aron|ada)|descend(?:ió|ieron)|descenso|reduj(?:o|eron)|calo|sceso|caiu|gedaald|daalde|daalden",
  /** After a number: "12,3 % más que". */
  upAfter: "gestiegen|gewachsen|gesteigert|zugelegt|zugenommen|mehr|höher|de plus|más|di più|a mais|meer|hoger",
  downAfter:
    "gesunken|gefallen|geschrumpft|zurückgegangen|eingebrochen|weniger|niedriger|de moins|menos|di meno|a menos|minder",
} as const;

export const APPROXIMATIONS: readonly (readonly [Approximation, string])[] = [
  ["MORE", "mindestens|wenigstens|au moins|al menos|por lo menos|almeno|pelo menos|minstens|не менее"],
  ["UP_TO", "bis zu|höchstens|jusqu['’]à|au plus|hasta|fino a|até|tot|до"],
  ["MORE", "mehr als|über|plus d['’]|plus du|plus de|más del?|più di|oltre|mais d[eo]|meer dan|более|свыше"],
  ["NEARLY", "knapp|fast|beinahe|nahezu|près d['’]|près du|près des?|presque|casi|quasi|quase|bijna|почти"],
  ["LESS", "weniger als|unter|moins d['’]|moins du|moins de|menos del?|meno di|minder dan|менее"],
  ["ABOUT", "rund|etwa|ca\\.|ungefähr|environ|unos|unas|cerca del?|alrededor del?|aproximadamente|ongeveer|около"],
];

/** Magnitudes in words; where two begin alike, the longer comes first. */
export const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, "Billionen|billones|billón|biljoen|trilhões|трлн|триллион\\p{L}*"],
  [1e9, "mil millones|miles de millones|Milliarden?|Mrd\\.?|milliards?|miliard[ioy]?|miljard|bilhões|bilhão"],
  [1e9, "млрд\\.?|миллиард\\p{L}*"],
  [1e6, "Millionen|millones|millón|milioni|milione|milhões|milhão|miljoen|Mio\\.?|млн\\.?|миллион\\p{L}*"],
  [1e3, "tausend|Tsd\\.?|duizend|тыс\\.?|тысяч\\p{L}*"],
];

/** Verbs that multiply. */
export const FOLDS: readonly (readonly [number, string])[] = [
  [2, "verdoppel(?:te|ten|t|n)|doublé(?:e|s|es)?|duplic(?:ó|aron|ado)|raddoppiat[oaie]|verdubbeld(?:e|en)?"],
  [3, "verdreifach(?:te|ten|t|en)|triplé(?:e|s|es)?|triplic(?:ó|aron|ado)|triplicat[oaie]|verdrievoudigd(?:e|en)?"],
  [4, "vervierfach(?:te|ten|t|en)|quadruplé(?:e|s|es)?|cuadruplic(?:ó|aron|ado)"],
  [0.5, "halbier(?:te|ten|t|en)|dimezzat[oaie]|gehalveerd"],
];

/** Parts of a whole: "ein Drittel der", "un quart des", "la mitad de". */
export const PARTS: readonly (readonly [number, string])[] = [
  [1 / 2, "die Hälfte|der Hälfte|la moitié|la mitad|la metà|metade|de helft"],
  [2 / 3, "zwei Drittel|deux tiers|dos tercios|due terzi|dois terços|twee derde"],
  [1 / 3, "ein(?:em)? Drittel|un tiers|un tercio|un terzo|um terço|een derde"],
  [3 / 4, "drei Viertel|trois quarts|tres cuartos|tre quarti|três quartos|drie kwart"],
  [1 / 4, "ein(?:em)? Viertel|un quart|un cuarto|un quarto|um quarto|een kwart"],
  [1 / 5, "ein(?:em)? Fünftel|un cinquième|un quinto|een vijfde"],
];

/** Words for what is measured. */
export const MEASURES: readonly (readonly [string, string])[] = [
  ["operating-profit", "operatives Ergebnis|Betriebsgewinn|résultat opérationnel|beneficio operativo"],
  ["market-share", "Marktanteile?n?|parts? de marché|cuota de mercado|quota di mercato"],
  ["market-value", "Börsenwert|Marktwert|capitalisation boursière|valor de mercado"],
  [
    "net-profit",
    "(?:Netto|Rein)?[Gg]ewinne?n?|(?:Netto)?[Vv]erluste?n?|bénéfices?(?: nets?)?|pertes?|beneficios?|pérdidas?|utile netto",
  ],
  [
    "revenue",
    "Umsätzen?|Umsatz|Erlösen?|Erlöse|chiffres? d['’]affaires|ventes|ingresos|facturación|facturó|ventas|fatturato|omzet",
  ],
  [
    "investment",
    "Investition(?:en)?|investier(?:t|te|en|ten)|investissements?|investit|inversi(?:ón|ones)|invirtió|investimenti",
  ],
  ["orders", "Aufträgen?|Auftragsbestand|Bestellungen|commandes|pedidos|ordini"],
  ["capacity", "Kapazität(?:en)?|capacité|capacidad"],
  ["output", "Produktion|production|producción|produzione"],
  ["imports", "Importen?|Einfuhren?|importations|importaciones"],
  ["exports", "Exporten?|Ausfuhren?|exportations|exportaciones"],
  ["tariff", "Zölle|Zöllen|droits de douane|arancel(?:es)?|dazi"],
  [
    "employees",
    "Beschäftigten?|Mitarbeitern?|Mitarbeiterinnen|Belegschaft|salariés|effectifs|empleados|plantilla|dipendenti",
  ],
  ["price", "Preisen?|Preise|prix|precios?|prezzi"],
];
