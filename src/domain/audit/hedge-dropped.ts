import type { Rule } from "./facts.ts";
import { droppedFromSource } from "./hedge-of-source.ts";
import { droppedInText } from "./hedge-in-text.ts";

/** Sentences that are surer than an earlier one of their text, or than the source that they cite. */
export const hedgeDropped: Rule = {
  rule: "HEDGE_DROPPED",
  severity: "HIGH",
  find: (facts) => [...droppedInText(facts), ...droppedFromSource(facts)],
};
