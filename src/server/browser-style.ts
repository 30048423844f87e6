import { cypher } from "../generated/cypher.ts";
import { vocabulary } from "../generated/vocabulary.ts";

type Properties = Readonly<Record<string, string>>;

interface Look {
  readonly color: string;
  readonly border: string;
  readonly text: string;
  readonly diameter: number;
}

const BLACK = "#000000";
const WHITE = "#FFFFFF";

// The hues of Okabe and Ito, which people with any kind of colour vision can tell apart. Who acts is large, what is
// evidence is small and pale. Rules are applied in order, so that Entity comes before its kinds.
const NODES: Readonly<Record<string, Look>> = {
  Entity: { color: "#BBBBBB", border: "#888888", text: BLACK, diameter: 50 },
  Company: { color: "#0072B2", border: "#00507D", text: WHITE, diameter: 80 },
  Market: { color: "#E69F00", border: "#A17000", text: BLACK, diameter: 80 },
  Product: { color: "#56B4E9", border: "#2A86BA", text: BLACK, diameter: 50 },
  Policy: { color: "#CC79A7", border: "#99497A", text: BLACK, diameter: 65 },
  Jurisdiction: { color: "#009E73", border: "#006B4E", text: WHITE, diameter: 50 },
  Organization: { color: "#F0E442", border: "#ABA11B", text: BLACK, diameter: 50 },
  Source: { color: "#D9D9D9", border: "#737373", text: BLACK, diameter: 50 },
  Claim: { color: "#FFF4EC", border: "#D55E00", text: BLACK, diameter: 40 },
  Quantity: { color: "#FFFFFF", border: "#D55E00", text: BLACK, diameter: 25 },
  Sentence: { color: "#F2F2F2", border: "#A6A6A6", text: BLACK, diameter: 25 },
  Text: { color: "#F2F2F2", border: "#737373", text: BLACK, diameter: 25 },
  Bundle: { color: "#4D4D4D", border: "#1A1A1A", text: WHITE, diameter: 40 },
};

/** Edges that are not of the vocabulary, with how they read. */
const EVIDENCE_EDGES: Readonly<Record<string, string>> = {
  SUBJECT: "subject",
  OBJECT: "object",
  IN_MARKET: "in market",
  MENTIONS: "mentions",
  STATED_IN: "stated in",
  IN_SENTENCE: "in sentence",
  MEASURES: "measures",
  CITES: "cites",
  CONTRADICTS: "contradicts",
  HAS_TEXT: "has text",
  HAS_SENTENCE: "has sentence",
  BRINGS: "brings",
  DEFINES: "defines",
  OF_PRODUCT: "of product",
  IN_PLACE: "in place",
};

function nodeProperties({ color, border, text, diameter }: Look): Properties {
  return {
    diameter: `${diameter}px`,
    color,
    "border-color": border,
    "border-width": "2px",
    "text-color-internal": text,
    "font-size": diameter < 50 ? "8px" : "10px",
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
    ["node", nodeProperties({ color: "#BBBBBB", border: "#888888", text: BLACK, diameter: 50 })],
    ["relationship", { ...edgeProperties("<type>", false), "text-color-internal": WHITE }],
    ...Object.entries(NODES).map(([label, look]) => [`node.${label}`, nodeProperties(look)] as const),
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

/** The statement of the opening picture, as one line. */
export function overviewQuery(): string {
  return cypher["browser/overview"].text.replace(/\s+/g, " ").trim();
}

/**
 * What Neo4j Browser does once it is connected: it takes the style and draws the opening picture. Browser separates
 * commands by semicolons and takes one line each; `auto` makes it run a query where it expects a command.
 */
export function browserCommands(): readonly string[] {
  return [`style ${JSON.stringify(Object.fromEntries(rules()))}`, `auto ${overviewQuery()}`];
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Neo4j Browser's guide: one page with the opening picture to run. `styleUrl` is where the style sheet is served. */
export function browserGuide(styleUrl: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Lacuna</title></head>
<body>
<article class="guide">
<carousel class="deck container-fluid">
<slide class="row-fluid">
<h3>Lacuna</h3>
<p>Companies, markets and policies, what joins them, and the sources that say so.</p>
<p><a data-exec="style ${escapeHtml(styleUrl)}">Use Lacuna's colours</a></p>
<p>Run the query to see the whole picture.</p>
<figure><pre class="pre-scrollable programlisting highlight code runnable">${escapeHtml(overviewQuery())}</pre></figure>
</slide>
</carousel>
</article>
</body>
</html>
`;
}
