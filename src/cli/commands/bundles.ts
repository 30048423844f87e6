import { EXPORT_FORMATS, ORIGIN_OPTION, STATUS, type Command, type Option } from "../command.ts";

const TEXT_OPTION: Option = {
  type: "string",
  multiple: true,
  value: "FILE",
  description: "A text that a bundle quotes and does not carry; may be given several times.",
};

/** Commands that bring claims in, take them out, and write them down. */
export const BUNDLES: readonly Command[] = [
  {
    name: "draft",
    usage: ["draft FILE -o DIR [--id BUNDLE] [--force] [--aliases FILE]...", "draft FILE [--json] [--aliases FILE]..."],
    summary: "Read an article (text, Markdown or HTML) into a bundle for a person to complete.",
    options: {
      output: { type: "string", short: "o", value: "DIR", description: "Write the bundle to this folder." },
      id: { type: "string", value: "BUNDLE", description: "The id of the bundle; made from the title otherwise." },
      force: { type: "boolean", description: "Replace a bundle that is in the folder already." },
      aliases: {
        type: "string",
        multiple: true,
        value: "FILE",
        description:
          "Known names besides those of the seed: a bundle, or YAML of ids and names; may be given several times.",
      },
    },
    example: "lacuna draft articles/cranes.md -o bundles/cranes",
    statuses: { [STATUS.done]: "read", [STATUS.misuse]: "the file cannot be read, or the bundle not written" },
    load: async () => (await import("../draft.ts")).draft,
  },
  {
    name: "load",
    usage: ["load PATH... [--text FILE]..."],
    summary: "Load bundles, each whole or not at all. Loading one again changes only what changed.",
    options: { text: TEXT_OPTION },
    example: "lacuna load bundles/cranes --text articles/cranes.txt",
    statuses: { [STATUS.done]: "loaded", [STATUS.misuse]: "a bundle has mistakes; nothing was written" },
    load: async () => (await import("../load.ts")).load,
  },
  {
    name: "import",
    usage: ["import FILE.csv --mapping FILE.yaml [--strict] [--dry-run] [--report FILE]"],
    summary: "Bring in the rows of a data set as entities and claims, each with its row as the source.",
    options: {
      mapping: {
        type: "string",
        value: "FILE",
        description: "What the columns mean: YAML, as docs/import.md describes it.",
      },
      strict: { type: "boolean", description: "Write nothing where any row has to be left out." },
      "dry-run": { type: "boolean", description: "Look through file and mapping, and write nothing." },
      report: {
        type: "string",
        value: "FILE",
        description: "Where rows that are left out are listed; FILE.csv.report.csv otherwise.",
      },
    },
    example: "lacuna import shares.csv --mapping shares.yaml --strict",
    statuses: {
      [STATUS.done]: "imported; rows that were left out are in the report",
      [STATUS.misuse]:
        "file or mapping has mistakes, no row can be used, or --strict and a row cannot; nothing was written",
    },
    load: async () => (await import("../import.ts")).importRows,
  },
  {
    name: "unload",
    usage: ["unload BUNDLE"],
    summary: "Take a bundle out again, with the claims that no other bundle brings.",
    options: {},
    example: "lacuna unload bundle:cranes",
    statuses: { [STATUS.done]: "taken out", [STATUS.no]: "no such bundle is loaded" },
    load: async () => (await import("../bundles.ts")).unload,
  },
  {
    name: "bundles",
    usage: ["bundles"],
    summary: "List the bundles that are loaded.",
    options: {},
    example: "lacuna bundles",
    statuses: { [STATUS.done]: "there are bundles", [STATUS.no]: "no bundle is loaded" },
    load: async () => (await import("../bundles.ts")).bundles,
  },
  {
    name: "check",
    usage: ["check PATH... [--text FILE]..."],
    summary: "Say all that is wrong with bundles, with file and line. Writes nothing.",
    options: { text: TEXT_OPTION },
    example: "lacuna check bundles/cranes",
    statuses: { [STATUS.done]: "no mistake; there may be warnings", [STATUS.no]: "a mistake was found" },
    load: async () => (await import("../load.ts")).check,
  },
  {
    name: "export",
    usage: [
      "export --format json-ld [-o FILE] [--origin BUNDLE]... [--force]",
      "export --format csv|bundle -o FOLDER [--origin BUNDLE]... [--force]",
    ],
    summary: "Write the graph out: as bundles that load again, as JSON-LD, or as CSV.",
    options: {
      format: { type: "string", value: "FORMAT", description: `One of ${EXPORT_FORMATS.join(", ")}; wanted.` },
      output: {
        type: "string",
        short: "o",
        value: "PATH",
        description: "The file or folder to write. JSON-LD goes to standard output where it is left out, or is -.",
      },
      origin: { ...ORIGIN_OPTION, description: "Export only this bundle; may be given several times." },
      force: { type: "boolean", description: "Replace an earlier export." },
    },
    example: "lacuna export --format bundle -o backup",
    statuses: {
      [STATUS.done]: "written",
      [STATUS.no]: "there is nothing to export, or the graph changed meanwhile; nothing was written",
    },
    load: async () => (await import("../export.ts")).exportGraph,
  },
];
