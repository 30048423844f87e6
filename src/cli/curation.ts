import { userInfo } from "node:os";
import type { Caller } from "../context.ts";
import { DeprecateClaimDocument, ReinstateClaimDocument, ReviewFindingDocument } from "../generated/operations.ts";
import type { FindingDecision } from "../generated/schema.ts";
import { ask } from "./ask.ts";
import { checkCount, UsageError, type Input, type Run } from "./command.ts";
import { wholeNumber } from "./parse.ts";
import { deprecatedLines, reinstatedLines, reviewedLines } from "./render/curation.ts";

const DECISIONS = { accept: "ACCEPT", dismiss: "DISMISS", reopen: "REOPEN" } as const satisfies Readonly<
  Record<string, FindingDecision>
>;
const MOST_VERSION = 999_999_999;
const CLAIM_HINT = "`lacuna search TEXT` and `lacuna trace TEXT` find ids of claims.";
const FINDING_HINT = "`lacuna audit` lists findings with their ids.";

/** The person at this machine. Neo4j's own credentials let them change the graph; the name is kept with the change. */
export function curator(): Caller {
  try {
    return { kind: "known", name: userInfo().username, role: "curator" };
  } catch (error) {
    throw new UsageError(
      "A change is kept with the name of who made it, and the system has none for this user. Run it as a user with a name.",
      { cause: error },
    );
  }
}

function changeOf(input: Input) {
  return { key: input.text("key") ?? null, version: wholeNumber(input, "version", 1, MOST_VERSION) ?? null };
}

function decisionOf(input: Input): FindingDecision {
  const [decision, ...more] = Object.entries(DECISIONS).filter(([name]) => input.flag(name));
  if (decision === undefined || more.length > 0) {
    throw new UsageError("Give exactly one of --accept, --dismiss and --reopen.");
  }
  return decision[1];
}

/** Says that a claim no longer counts. */
export const deprecate: Run = (input, surroundings) => {
  checkCount(input, 1, 1, "CLAIM");
  const [id = ""] = input.positionals;
  const reason = input.text("why");
  if (reason === undefined) throw new UsageError("--why TEXT is missing: the reason is kept with the change.");
  return ask(
    {
      document: DeprecateClaimDocument,
      variables: { id, reason, ...changeOf(input) },
      caller: curator(),
      missing: CLAIM_HINT,
      show: ({ deprecateClaim }, terminal) => ({ lines: deprecatedLines(deprecateClaim, terminal), found: true }),
    },
    input.flag("json"),
    surroundings,
  );
};

/** Lets a claim count again. */
export const reinstate: Run = (input, surroundings) => {
  checkCount(input, 1, 1, "CLAIM");
  const [id = ""] = input.positionals;
  return ask(
    {
      document: ReinstateClaimDocument,
      variables: { id, ...changeOf(input) },
      caller: curator(),
      missing: CLAIM_HINT,
      show: ({ reinstateClaim }, terminal) => ({ lines: reinstatedLines(reinstateClaim, terminal), found: true }),
    },
    input.flag("json"),
    surroundings,
  );
};

/** Decides on a finding. */
export const review: Run = (input, surroundings) => {
  checkCount(input, 1, 1, "FINDING");
  const [id = ""] = input.positionals;
  return ask(
    {
      document: ReviewFindingDocument,
      variables: { id, decision: decisionOf(input), note: input.text("note") ?? null, ...changeOf(input) },
      caller: curator(),
      missing: FINDING_HINT,
      show: ({ reviewFinding }, terminal) => ({ lines: reviewedLines(reviewFinding, terminal), found: true }),
    },
    input.flag("json"),
    surroundings,
  );
};
