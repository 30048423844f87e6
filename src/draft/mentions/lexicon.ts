import type { EntityType } from "../model.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Words that open a sentence with a capital and name nothing, and words that end a name. */
export const ORDINARY = words(
  "a about above according across after again against all almost along already also although always am among an and another any anyone are around as at away back based be because been before behind being below beneath beside besides between beyond both but by can compared could critics currently despite did do does down due during each earlier either else even ever every everyone everything except experts few finally first following for former from further furthermore given had has have having he hence her here him his how however i if imagine in indeed industry inside instead into investors is it its itself just last lastly late later latest least less let like likewise local many may meanwhile might more moreover most much must my near nearly neither never nevertheless new next no nobody none nor not nothing notably now of off officials often on once one only onto or other others otherwise our out over overall own people perhaps previously prices production profits rather recent recently regulators reports right sales same says second several shares she should since so some someone something sometimes soon sources still such than thanks that the their them then there therefore these they third this those though three through throughout thus to today together tomorrow too total toward towards traders two under unless unlike until up upon us very was we well were what whatever when whenever where whereas whether which while who whoever whole whose why will with within without worse would yes yesterday yet you your exclusive analysis opinion update figure table chapter section part article references source note notes introduction conclusion summary background four five six seven eight nine ten",
);
export const MONTHS_AND_DAYS = words(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan q1 q2 q3 q4 h1 h2",
);
/** Short forms in capitals that name no one: money, offices, fields, measures of an economy. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  "AI IT GDP CEO CFO COO CTO RMB USD EUR GBP JPY CNY KRW INR HKD CHF FAQ IPO R&D TV PC PR HR VAT EV EVs SUV GPU GPUs CPU CPUs PhD MBA OK AM PM UTC GMT EBITDA ESG ETF ID URL PDF".split(
    " ",
  ),
);
export const TITLES = words(
  "mr mrs ms miss dr prof professor sir lord lady president chairman chairwoman chair minister premier chancellor senator representative congressman governor mayor king queen prince princess ceo cfo coo cto director secretary general judge justice commissioner ambassador captain colonel analyst economist",
);
export const DEMONYMS = words(
  "american british chinese japanese korean indian german french italian spanish dutch russian european asian african canadian australian mexican brazilian taiwanese swedish norwegian danish finnish swiss austrian belgian polish turkish israeli iranian iraqi saudi egyptian nigerian kenyan vietnamese thai malaysian indonesian filipino singaporean irish scottish welsh english greek portuguese czech hungarian romanian ukrainian argentine chilean colombian peruvian western eastern northern southern western latin nordic arab internet english covid",
);
export const SPEECH =
  "said|says|told|added|adds|wrote|writes|argued|argues|warned|warns|noted|notes|explained|explains|believes|thinks|joked|recalled|commented|insisted|conceded|remarked|asked";

const SUFFIXES: readonly (readonly [EntityType, RegExp])[] = [
  [
    "Company",
    /(?:^|[ &])(?:Inc|Incorporated|Ltd|Limited|Corp|Corporation|Co|Company|Companies|GmbH|AG|plc|PLC|Plc|LLC|LLP|SA|SE|NV|BV|AB|ASA|Oyj|SpA|KK|Group|Holdings?|Technologies|Technology|Electronics|Industries|Motors|Airlines|Airways|Semiconductor|Semiconductors|Pharmaceuticals|Pharma|Systems|Brands|Partners|Ventures|Bank|Bancorp|Energy|Foods|Steel|Shipping|Telecom|Robotics|Labs|Software|Networks|Aerospace|Automotive|Logistics|Chemicals|Materials|Mining|Petroleum|Insurance|Capital|Entertainment|Studios|Stores|Breweries|Shipyards?|Works)$/,
  ],
  [
    "Policy",
    /(?:^|\s)(?:Act|Regulation|Directive|Treaty|Order|Accord|Agreement|Law|Protocol|Convention|Bill|Amendment|Decree|Ordinance|Sanctions|Statute|Initiative|Plan|Pact|Code)(?: (?:of )?\d{4})?$/,
  ],
  [
    "Organization",
    /^(?:The )?(?:Ministry|Department|University|Institute|Bureau|Office|Agency|Court|Council|Commission|Committee|Federation|Union|Association|Academy|House|Bank|Board|Parliament|Organi[sz]ation|Chamber|Court|Centre|Center|School|College) (?:of|for|on)\b/,
  ],
  [
    "Organization",
    /(?:^|\s)(?:Ministry|Department|University|Institute|Institution|Foundation|Agency|Court|Council|Commission|Committee|Federation|Union|Association|Academy|Authority|Administration|Bureau|Parliament|Congress|Senate|Organi[sz]ation|College|Party|Society|Alliance|Chamber|Fund|Secretariat|Central Bank|Reserve|Tribunal|Museum|Hospital|Church|Guild|Consortium|Observatory|Press|Times|Post|Journal|Gazette|Herald)$/,
  ],
];

/** The type that the words of a name say; null where they say none. */
export function typeByWords(name: string): EntityType | null {
  const plain = name.replace(/[.,]+$/g, "");
  if (/^(?:(?:European|African) Union|European Economic Area)$/.test(plain)) return "Jurisdiction";
  // What begins as a public body is one, whatever it ends in.
  const body = SUFFIXES[2];
  if (body?.[1].test(plain) === true && !/^(?:The )?Bank of/.test(plain)) return "Organization";
  return SUFFIXES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** What the international standard calls them in English. */
function standardNames(): readonly string[] {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_none, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code) ?? []);
}

/** Names of states and territories as texts print them. */
export const COUNTRIES: ReadonlySet<string> = new Set([
  ...standardNames(),
  ..."Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|Britain|Great Britain|United States|United States of America|US|U.S.|USA|America|Uruguay|Uzbekistan|Vanuatu|Vatican City|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|European Union|EU|Scotland|Wales|England|Northern Ireland".split(
    "|",
  ),
]);
