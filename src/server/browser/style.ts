import { cypher } from "../../generated/cypher.ts";
import { vocabulary } from "../../generated/vocabulary.ts";
import { oneLine } from "./pictures.ts";

type Properties = Readonly<Record<string, string>>;

/** How the nodes with a label are drawn, and what a person is told of them. */
export interface Look {
  /** Fill and border, as `#RRGGBB`. */
  readonly color: string;
  readonly border: string;
  /** Width of the border, in pixels. */
  readonly borderWidth: number;
  /** Colour of the caption. */
  readonly text: string;
  /** In pixels, like the size of the caption. */
  readonly diameter: number;
  readonly fontSize: number;
  /** What the look means; null where it is never part of a picture of the guides. */
  readonly meaning: string | null;
}

const BLACK = "#000000";
const WHITE = "#FFFFFF";

function entity(color: string, border: string, text: string, diameter: number, meaning: string): Look {
  return { color, border, borderWidth: 2, text, diameter, fontSize: 10, meaning };
}

function claim(color: string, text: string, meaning: string): Look {
  return { color, border: "#595959", borderWidth: 1, text, diameter: 80, fontSize: 9, meaning };
}

function rest(color: string, border: string, diameter: number, meaning: string | null = null): Look {
  return { color, border, borderWidth: 2, text: BLACK, diameter, fontSize: 8, meaning };
}

/**
 * How each label looks. The hues of Okabe and Ito go to who acts and to what a claim is worth, as people with any kind
 * of colour vision can tell them apart; companies and markets are large, claims have room for a sentence, sources are
 * grey. Rules are applied in this order: Entity before its kinds, Claim before what it is worth.
 */
export const LOOKS: Readonly<Record<string, Look>> = {
  Entity: { ...entity("#BBBBBB", "#888888", BLACK, 60, ""), meaning: null },
  Company: entity("#0072B2", "#00507D", WHITE, 90, "a company"),
  Market: entity("#E69F00", "#A17000", BLACK, 90, "a market: a product in a place"),
  Product: entity("#56B4E9", "#2A86BA", BLACK, 66, "a product"),
  Policy: entity("#CC79A7", "#99497A", BLACK, 80, "a policy"),
  Jurisdiction: entity("#661100", "#3D0A00", WHITE, 66, "a place"),
  Organization: entity("#332288", "#1F1452", WHITE, 66, "an organization"),
  Source: rest("#CFCFCF", "#737373", 66, "a source"),
  Claim: { ...claim(WHITE, BLACK, ""), meaning: null },
  Supported: claim("#009E73", BLACK, "a claim that its citation supports"),
  Unverified: claim("#F0E442", BLACK, "a claim with a citation that nobody can check here"),
  Mismatch: claim("#D55E00", BLACK, "a claim whose citation is about something else"),
  Unresolved: claim(BLACK, WHITE, "a claim whose citation has no reference"),
  Uncited: claim(WHITE, BLACK, "a claim that cites nothing"),
  // It lasts as long as a refresh, so the legend leaves it out.
  Pending: { ...claim("#DDCC77", BLACK, ""), meaning: null },
  Deprecated: claim("#505050", WHITE, "a claim that no longer counts"),
  Finding: { ...rest("#8800EE", "#4B0082", 50, "a finding of an audit"), text: WHITE },
  Quantity: rest(WHITE, "#D55E00", 40, "a number"),
  Sentence: rest("#F2F2F2", "#A6A6A6", 30),
  Text: rest("#F2F2F2", "#737373", 30),
  Bundle: { ...rest("#4D4D4D", "#1A1A1A", 40), text: WHITE },
  Change: rest("#F2F2F2", "#A6A6A6", 30),
  SchemaVersion: rest("#F2F2F2", "#A6A6A6", 30),
};

/** How a claim with an open or accepted finding is told from others of its colour. */
export const QUESTIONED = { label: "Questioned", border: "#B2182B", borderWidth: 6 } as const;

/** Edges that are not of the vocabulary, with how they read. */
const EVIDENCE_EDGES: Readonly<Record<string, string>> = {
  SUBJECT: "subject",
  OBJECT: "object",
  IN_MARKET: "in market",
  MENTIONS: "mentions",
  STATED_IN: "stated in",
  IN_SENTENCE: "in sentence",
  MEASURES: "measures",
  CITES: "cites {marker} {verdict}",
  CONTRADICTS: "contradicts",
  HAS_TEXT: "has text",
  HAS_SENTENCE: "has sentence",
  BRINGS: "brings",
  DEFINES: "defines",
  ABOUT: "about",
  CHANGED: "changed",
  OF_PRODUCT: "of product",
  IN_PLACE: "in place",
};

function nodeProperties({ color, border, borderWidth, text, diameter, fontSize }: Look): Properties {
  return {
    diameter: `${diameter}px`,
    color,
    "border-color": border,
    "border-width": `${borderWidth}px`,
    "text-color-internal": text,
    "font-size": `${fontSize}px`,
    caption: "{name}",
  };
}

function edgeProperties(caption: string, isDomain: boolean): Properties {
  const color = isDomain ? "#404040" : "#A6A6A6";
  return {
    color,
    "shaft-width": isDomain ? "2px" : "1px",
    "font-size": "9px",
    padding: "3px",
    "text-color-external": "#000000",
    caption,
  };
}

/** Every rule in order. Browser draws only a complete style as it is meant: each label and each type has its rule. */
function rules(): readonly (readonly [string, Properties])[] {
  return [
    ["node", nodeProperties(rest("#BBBBBB", "#888888", 50))],
    ["relationship", { ...edgeProperties("<type>", false), "text-color-internal": WHITE }],
    ...Object.entries(LOOKS).map(([label, look]) => [`node.${label}`, nodeProperties(look)] as const),
    [`node.${QUESTIONED.label}`, { "border-color": QUESTIONED.border, "border-width": `${QUESTIONED.borderWidth}px` }],
    ...Object.entries(vocabulary).map(
      ([type, { caption }]) => [`relationship.${type}`, edgeProperties(caption, true)] as const,
    ),
    ...Object.entries(EVIDENCE_EDGES).map(
      ([type, caption]) => [`relationship.${type}`, edgeProperties(caption, false)] as const,
    ),
  ];
}

/** Neo4j Browser's style sheet for this graph, as GraSS. */
export function browserStyle(): string {
  const line = ([name, value]: readonly [string, string]): string =>
    `  ${name}: ${name === "caption" ? JSON.stringify(value) : value};\n`;
  return rules()
    .map(([selector, properties]) => `${selector} {\n${Object.entries(properties).map(line).join("")}}\n`)
    .join("\n");
}

/**
 * What Neo4j Browser does once it is connected: it opens the guide, where there is one, takes the style and draws the
 * opening picture. Browser separates commands by semicolons and takes one line each; `auto` makes it run a query where
 * it expects a command. `guideUrl` null: no service is there to bring the guide.
 */
export function browserCommands(guideUrl: string | null): readonly string[] {
  return [
    ...(guideUrl === null ? [] : [`guide ${guideUrl}`]),
    `style ${JSON.stringify(Object.fromEntries(rules()))}`,
    `auto ${oneLine(cypher["browser/overview"].text)}`,
  ];
}
