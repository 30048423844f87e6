import cytoscape, { type ElementDefinition, type LayoutOptions, type StylesheetJson } from "cytoscape";
import { entityAddress } from "./address.ts";
import type { Drawing } from "./graph.tsx";

/** From here on nodes are set in rings, which takes no time, and edges lose their words, which nobody could read. */
const CROWD = 40;

const SHAPES = {
  Company: "ellipse",
  Market: "round-rectangle",
  Product: "diamond",
  Policy: "hexagon",
  Jurisdiction: "triangle",
  Organization: "pentagon",
} as const;

const LINES = {
  SUPPORTED: "solid",
  UNVERIFIED: "dotted",
  MISMATCH: "dashed",
  UNRESOLVED: "dashed",
  UNCITED: "dashed",
  PENDING: "dashed",
} as const;

function elementsOf({ nodes, edges }: Drawing, center: string | undefined): ElementDefinition[] {
  return [
    ...nodes.map(({ id, name, __typename: type }) => ({
      data: { id, name, type, isCenter: id === center ? 1 : 0 },
    })),
    ...edges.map(({ id, from, to, label, verdict }) => ({
      data: {
        id: `${id} edge`,
        source: from,
        target: to,
        label,
        verdict: verdict ?? "UNCITED",
        line: LINES[verdict ?? "UNCITED"],
      },
    })),
  ];
}

function styleOf(box: HTMLElement, isCrowded: boolean): StylesheetJson {
  const style = getComputedStyle(box);
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: "node",
      style: {
        width: isCrowded ? 14 : 26,
        height: isCrowded ? 14 : 26,
        label: "data(name)",
        "font-size": isCrowded ? 8 : 11,
        "font-family": style.fontFamily,
        color: color("ink"),
        "text-wrap": "wrap",
        "text-max-width": "110px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "min-zoomed-font-size": 6,
        "background-color": color("paper"),
        "border-width": 2,
        "border-color": color("ink-soft"),
      },
    },
    ...Object.entries(SHAPES).map(([type, shape]) => ({
      selector: `node[type = "${type}"]`,
      style: { shape, "background-color": color(`entity-${type}`) },
    })),
    { selector: "node[?isCenter]", style: { "border-width": 4, "border-color": color("ink") } },
    {
      selector: "edge",
      style: {
        width: 2,
        "curve-style": isCrowded ? "haystack" : "bezier",
        "target-arrow-shape": "triangle",
        label: isCrowded ? "" : "data(label)",
        "font-size": 10,
        "font-family": style.fontFamily,
        color: color("ink"),
        "text-background-color": color("paper"),
        "text-background-opacity": 1,
        "text-background-padding": "2px",
      },
    },
    ...Object.entries(LINES).map(([verdict, line]) => ({
      selector: `edge[verdict = "${verdict}"]`,
      style: {
        "line-style": line,
        "line-color": color(`line-${verdict}`),
        "target-arrow-color": color(`line-${verdict}`),
      },
    })),
  ];
}

function layoutOf(isCrowded: boolean, center: string | undefined): LayoutOptions {
  if (isCrowded || center !== undefined) {
    return {
      name: "concentric",
      animate: false,
      padding: 12,
      minNodeSpacing: isCrowded ? 6 : 60,
      concentric: (node) => (node.data("isCenter") === 1 ? 1_000 : node.degree(false)),
      levelWidth: () => (isCrowded ? 1 : 2),
    };
  }
  return {
    name: "cose",
    animate: false,
    randomize: false,
    padding: 16,
    nodeRepulsion: () => 60_000,
    idealEdgeLength: () => 90,
  };
}

/** Draws into an element, and gives what takes the drawing away. A click on a node opens its entity. */
export function draw(box: HTMLElement, drawing: Drawing, center: string | undefined): () => void {
  const isCrowded = drawing.nodes.length > CROWD;
  const graph = cytoscape({
    container: box,
    elements: elementsOf(drawing, center),
    style: styleOf(box, isCrowded),
    layout: layoutOf(isCrowded, center),
    maxZoom: 1.1,
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  graph.on("tap", "node", ({ target }) => {
    location.hash = entityAddress({ id: (target as cytoscape.NodeSingular).id() });
  });
  return () => graph.destroy();
}
