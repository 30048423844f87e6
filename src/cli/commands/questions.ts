import { ORIGIN_OPTION, STATUS, type Command } from "../command.ts";

/** Commands that ask the graph. */
export const QUESTIONS: readonly Command[] = [
  {
    name: "gap",
    usage: ["gap COMPANY [--market NAME] [--origin BUNDLE]... [--explain]"],
    summary: "Say who fills the gap that a company leaves, how sure that is, and who does not.",
    options: {
      market: { type: "string", value: "NAME", description: "The market that it left, where it left more than one." },
      origin: ORIGIN_OPTION,
      explain: { type: "boolean", description: "Show the parts of each score." },
    },
    example: 'lacuna gap "Acme" --market "harbour cranes" --explain',
    statuses: {
      [STATUS.done]: "a gap was found and is shown, whoever is named",
      [STATUS.no]:
        "no gap: no exit recorded, a withdrawn one, an unknown or ambiguous name, or several exits and no --market",
    },
    load: async () => (await import("../gap.ts")).gap,
  },
  {
    name: "trace",
    usage: ["trace TEXT", "trace --claim ID", "trace --relation ID"],
    summary: "Go from a sentence, a claim or an edge down to its sources and what they are worth.",
    options: {
      claim: { type: "string", value: "ID", description: "The claim with this id." },
      relation: { type: "string", value: "ID", description: "All claims behind the edge with this id." },
    },
    example: 'lacuna trace "the company packed its last crane"',
    statuses: { [STATUS.done]: "claims were found", [STATUS.no]: "nothing matches" },
    load: async () => (await import("../trace.ts")).trace,
  },
  {
    name: "search",
    usage: ["search TEXT"],
    summary: "Find entities, claims and sources that contain all the words of a text.",
    options: {},
    example: 'lacuna search "harbour cranes"',
    statuses: { [STATUS.done]: "something was found", [STATUS.no]: "nothing contains all the words" },
    load: async () => (await import("../search.ts")).search,
  },
  {
    name: "paths",
    usage: ["paths FROM TO [--max-hops N] [--predicate P]... [--origin BUNDLE]..."],
    summary: "Show how two entities hang together, and by which hop the chain hangs.",
    options: {
      "max-hops": {
        type: "string",
        value: "N",
        description: "The longest path to look for, 1 to 6; 4 where left out.",
      },
      predicate: {
        type: "string",
        multiple: true,
        value: "P",
        description: "Only edges of this kind (SERVES); may be given several times.",
      },
      origin: ORIGIN_OPTION,
    },
    example: 'lacuna paths "Acme" "Harbour Authority" --max-hops 3',
    statuses: {
      [STATUS.done]: "there is a path",
      [STATUS.no]: "there is none within these limits, or a name is unknown",
    },
    load: async () => (await import("../paths.ts")).paths,
  },
];
