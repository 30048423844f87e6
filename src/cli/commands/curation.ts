import { STATUS, type Command, type Option } from "../command.ts";

const KEY: Option = {
  type: "string",
  value: "K",
  description: "Make the change safe to repeat: with the same key it takes effect once.",
};
const CHANGE_OPTIONS: Command["options"] = {
  key: KEY,
  version: { type: "string", value: "N", description: "Refuse the change where this is no longer the version." },
};
const WHY: Option = { type: "string", value: "TEXT", description: "Why; wanted." };

/** Commands of those who judge what the graph says. */
export const CURATION: readonly Command[] = [
  {
    name: "audit",
    usage: ["audit [--rule R]... [--severity S] [--fail-on S]"],
    summary: "Run the rules over every source, and list what they find by severity.",
    options: {
      rule: {
        type: "string",
        multiple: true,
        value: "R",
        description: "Count only what this rule finds (CONTRADICTION); may be given several times. All rules run.",
      },
      severity: { type: "string", value: "S", description: "List only findings as grave as HIGH, MEDIUM or LOW." },
      "fail-on": {
        type: "string",
        value: "S",
        description: "End with 1 where a finding as grave as this counts, listed or not. Dismissed ones do not count.",
      },
    },
    example: "lacuna audit --rule contradiction --fail-on high",
    statuses: {
      [STATUS.done]: "the rules were run, whatever they found",
      [STATUS.no]: "a finding that --fail-on names counts, or no source is there",
    },
    load: async () => (await import("../audit.ts")).audit,
  },
  {
    name: "review",
    usage: ["review FINDING --accept|--dismiss|--reopen [--note TEXT] [--key K] [--version N]"],
    summary: "Decide on a finding of the audit. The decision survives the next run.",
    options: {
      accept: { type: "boolean", description: "It is right." },
      dismiss: { type: "boolean", description: "It is wrong, or does not matter." },
      reopen: { type: "boolean", description: "It is open again." },
      note: { type: "string", value: "TEXT", description: "Why." },
      ...CHANGE_OPTIONS,
    },
    example: 'lacuna review finding:0a1b2c --dismiss --note "Both are meant."',
    statuses: { [STATUS.done]: "changed", [STATUS.no]: "no such finding, or another version" },
    load: async () => (await import("../curation.ts")).review,
  },
  {
    name: "deprecate",
    usage: ["deprecate CLAIM --why TEXT [--key K] [--version N]"],
    summary: "Say that a claim no longer counts. It can still be read; the edge goes where no other claim says it.",
    options: { why: WHY, ...CHANGE_OPTIONS },
    example: 'lacuna deprecate claim:0a1b2c --why "The source took it back."',
    statuses: {
      [STATUS.done]: "changed",
      [STATUS.no]: "no such claim, or it is deprecated already, or another version",
    },
    load: async () => (await import("../curation.ts")).deprecate,
  },
  {
    name: "reinstate",
    usage: ["reinstate CLAIM [--key K] [--version N]"],
    summary: "Let a claim count again that was deprecated, and draw its edge.",
    options: CHANGE_OPTIONS,
    example: "lacuna reinstate claim:0a1b2c",
    statuses: {
      [STATUS.done]: "changed",
      [STATUS.no]: "no such claim, or it counts, or its bundle no longer brings it, or another version",
    },
    load: async () => (await import("../curation.ts")).reinstate,
  },
  {
    name: "merge",
    usage: ["merge FROM INTO --why TEXT [--key K]"],
    summary: "Say that an entity is the same as another: its id, names and claims are those of the other from now on.",
    options: { why: WHY, key: KEY },
    example: 'lacuna merge company:orlo-cranes company:orlo --why "The firm was renamed in 2024."',
    statuses: { [STATUS.done]: "merged", [STATUS.no]: "no such entity, or the two cannot be one" },
    load: async () => (await import("../merge.ts")).merge,
  },
  {
    name: "unmerge",
    usage: ["unmerge FROM --why TEXT [--key K]"],
    summary: "Take a merge back: everything is as the bundles say it again.",
    options: { why: WHY, key: KEY },
    example: 'lacuna unmerge company:orlo-cranes --why "They are two firms after all."',
    statuses: { [STATUS.done]: "taken back", [STATUS.no]: "no such entity, or it was not merged" },
    load: async () => (await import("../merge.ts")).unmerge,
  },
];
