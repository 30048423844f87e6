import type { Run } from "../db/graph.ts";
import { cypher } from "../generated/cypher.ts";
import { applySlice } from "./apply.ts";
import { auditTexts } from "./audit.ts";
import { reconcileClaims } from "./claims.ts";
import { reconcileEntities } from "./entities.ts";
import { judgeTexts } from "./judge.ts";
import { readSlice } from "./slice.ts";
import { reconcileSources } from "./sources.ts";

/** What the work on some things came to, as an audit counts it. */
export interface Done {
  readonly found: number;
  readonly closed: number;
}

/** The kinds of dirty things, in the order in which they are done: each kind may mark what comes after it, and more. */
export type Kind =
  "slices" | "entities" | "sources" | "claims" | "texts" | "citations" | "audits" | "findings" | "decisions";

/** How to find some of a kind of dirty things, and how to bring them in line and take their marks off. */
export interface Phase {
  /** How many one transaction takes at most. */
  readonly most: number;
  /** Ids of some of them; none where nothing of the kind is dirty. */
  readonly pick: (run: Run, most: number) => Promise<readonly string[]>;
  /** In one transaction with the pick: the result is written, and the mark goes. */
  readonly work: (run: Run, ids: readonly string[], now: Date) => Promise<Done | undefined>;
}

/** Claims that one transaction judges or audits, unless a single text has more. */
const MOST_CLAIMS = 1_000;
const CLEAN = { entities: [], sources: [], claims: [], texts: [] };

type IdStatement =
  | "refresh/dirty-entities"
  | "refresh/dirty-sources"
  | "refresh/dirty-claims"
  | "refresh/dirty-texts"
  | "refresh/dirty-findings";

function pickIds(statement: IdStatement): Phase["pick"] {
  return async (run, limit) => (await run(cypher[statement], { limit })).map(({ id }) => id);
}

/** As many texts as have some claims together, at least one. */
function pickTexts(statement: "refresh/unjudged" | "refresh/unaudited"): Phase["pick"] {
  return async (run, limit) => {
    const rows = await run(cypher[statement], { limit });
    let claims = 0;
    const few = rows.filter((row, index) => {
      claims += row.claims;
      return index === 0 || claims <= MOST_CLAIMS;
    });
    return few.map(({ id }) => id);
  };
}

function slicePhase(decisions: boolean): Phase {
  return {
    most: 1,
    pick: async (run) => (await run(cypher["refresh/next-slice"], { decisions })).map(({ id }) => id),
    work: async (run, [id = ""]) => {
      const [slice] = await run(cypher["refresh/slice"], { id });
      if (slice === undefined) return undefined;
      const left = await applySlice(run, readSlice(slice.content));
      if (left === "done") await run(cypher["refresh/drop-slice"], { id });
      return undefined;
    },
  };
}

/** What is done with each kind. */
export const PHASES: Readonly<Record<Kind, Phase>> = {
  slices: slicePhase(false),
  entities: {
    most: 500,
    pick: pickIds("refresh/dirty-entities"),
    work: async (run, entities) => {
      // The marks go first: what the work itself marks anew is to stay marked.
      await run(cypher["refresh/clean"], { ...CLEAN, entities });
      await reconcileEntities(run, entities);
      return undefined;
    },
  },
  sources: {
    most: 100,
    pick: pickIds("refresh/dirty-sources"),
    work: async (run, sources) => {
      await run(cypher["refresh/clean"], { ...CLEAN, sources });
      await reconcileSources(run, sources);
      return undefined;
    },
  },
  claims: {
    most: 1_000,
    pick: pickIds("refresh/dirty-claims"),
    work: async (run, claims) => {
      await run(cypher["refresh/clean"], { ...CLEAN, claims });
      await reconcileClaims(run, claims, new Set());
      return undefined;
    },
  },
  texts: {
    most: 100,
    pick: pickIds("refresh/dirty-texts"),
    work: async (run, texts) => {
      await run(cypher["refresh/clean"], { ...CLEAN, texts });
      await run(cypher["refresh/sweep-texts"], { ids: texts });
      return undefined;
    },
  },
  citations: {
    most: 100,
    pick: pickTexts("refresh/unjudged"),
    work: async (run, judged) => {
      await run(cypher["refresh/done"], { judged, audited: [] });
      await judgeTexts(run, judged);
      return undefined;
    },
  },
  audits: {
    most: 100,
    pick: pickTexts("refresh/unaudited"),
    work: async (run, audited, now) => {
      await run(cypher["refresh/done"], { judged: [], audited });
      return auditTexts(run, audited, now);
    },
  },
  findings: {
    most: 500,
    pick: pickIds("refresh/dirty-findings"),
    work: async (run, ids) => {
      await run(cypher["audit/forget"], { ids });
      return undefined;
    },
  },
  decisions: slicePhase(true),
};
