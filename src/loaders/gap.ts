import type { Graph } from "../db/graph.ts";
import { ELSEWHERE, bestElsewhere } from "../domain/gap/elsewhere.ts";
import { openMarket, type GapEvidence } from "../domain/gap/evidence.ts";
import { cypher, type ClaimRow, type EntityCore } from "../generated/cypher.ts";
import { loadAll } from "./batch.ts";
import type { createClaimLoaders } from "./claim.ts";
import type { createEntityLoaders } from "./entity.ts";

/** Which gap, and which claims count for it. */
export interface GapRequest {
  readonly company: string;
  readonly market: string | null;
  /** Bundles whose claims count; all where null. */
  readonly origins: readonly string[] | null;
  /** Sources whose claims do not choose the market. */
  readonly without: readonly string[];
}

/** How many companies, claims of each, and figures of a market the method looks at. */
const MOST_COMPANIES = 200;
/** How many companies an answer tells of that no claim ties to the market. */
const MOST_OTHERS = 50;
const MOST_CLAIMS = 200;
const MOST_FIGURES = 1_000;
/** How many sources are looked through for companies that they merely speak of. */
const MOST_SOURCES = 20;

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const cores = (rows: readonly { readonly company: EntityCore }[]): readonly EntityCore[] =>
  rows.map(({ company }) => company);

function distinct(companies: readonly EntityCore[]): readonly EntityCore[] {
  return [...new Map(companies.map((company) => [company.id, company])).values()];
}

/** Reads what the gap method weighs: first what an answer rests on, and what it says beside that when it is asked for. */
export function createGapLoaders(
  graph: Graph,
  claim: ReturnType<typeof createClaimLoaders>,
  entity: ReturnType<typeof createEntityLoaders>,
) {
  /** The companies that claims tie to the market, and the claims about them that the rules weigh. */
  const weighed = async (leaver: string, market: string, origins: readonly string[] | null) => {
    const [scope] = await graph.run(cypher["gap/scope"], { market, origins });
    if (scope === undefined) throw new Error(`gap/scope gave no row for ${market}`);
    const { marketIds, productIds, placeIds } = scope;
    const limit = MOST_COMPANIES + 1;
    const anchors = [...marketIds, leaver];
    const [tied, structural, figures] = await Promise.all([
      graph.run(cypher["gap/tied"], { markets: marketIds, origins, limit }),
      productIds.length === 0 || placeIds.length === 0
        ? []
        : graph.run(cypher["gap/structural"], { products: productIds, places: placeIds, anchors, origins, limit }),
      graph.run(cypher["gap/figures"], { markets: marketIds, origins, limit: MOST_FIGURES }),
    ]);
    const found = distinct([...cores(tied), ...cores(structural)]);
    const companies = found.slice(0, MOST_COMPANIES);
    const near = [...productIds, ...placeIds];
    const asked = [...new Set([...companies.map(({ id }) => id), leaver])];
    const claims = await graph.run(cypher["gap/claims"], {
      companies: asked,
      leaver,
      markets: marketIds,
      near,
      origins,
      most: MOST_CLAIMS,
    });
    const evidence = await loadAll(claim.rows, [...new Set([...ids(claims), ...ids(figures)])]);
    return { ...scope, companies, evidence, cut: found.length > MOST_COMPANIES };
  };

  return {
    /** What the answer rests on: the names, the exit, the companies tied to the market and the claims about them. */
    evidence: async ({ company, market, origins, without }: GapRequest): Promise<GapEvidence> => {
      const [leavers, markets] = await Promise.all([
        entity.byName.load({ name: company, type: "COMPANY" }),
        market === null ? null : entity.byName.load({ name: market, type: "MARKET" }),
      ]);
      const [leaver] = leavers;
      const exits =
        leaver === undefined || leavers.length > 1
          ? []
          : await loadAll(
              claim.rows,
              ids(
                await graph.run(cypher["gap/exits"], {
                  company: leaver.id,
                  markets: (markets ?? []).map(({ id }) => id),
                  origins,
                }),
              ),
            );
      const gap = openMarket(exits, markets, without);
      const none = { marketIds: [], productIds: [], placeIds: [], companies: [], evidence: [], cut: false };
      const rest = leaver === undefined || gap === null ? none : await weighed(leaver.id, gap.id, origins);
      return { leavers, markets, exits, market: gap, ...rest, suggestions: [] };
    },

    /**
     * The same with the companies that are merely spoken of, and the best of what is said of those that are no
     * candidates elsewhere.
     */
    withOthers: async (
      evidence: GapEvidence,
      { origins }: Pick<GapRequest, "origins">,
      candidates: ReadonlySet<string>,
    ): Promise<GapEvidence> => {
      const [leaver] = evidence.leavers;
      if (leaver === undefined) return evidence;
      const anchors = [...evidence.marketIds, leaver.id];
      const spoken = await graph.run(cypher["gap/spoken-of"], {
        anchors,
        origins,
        sources: MOST_SOURCES,
        limit: MOST_COMPANIES + MOST_OTHERS + 1,
      });
      const found = distinct([...evidence.companies, ...cores(spoken)]);
      const most = Math.min(MOST_COMPANIES, evidence.companies.length + MOST_OTHERS);
      const companies = found.slice(0, most);
      const others = companies.map(({ id }) => id).filter((id) => !candidates.has(id));
      const said = await graph.run(cypher["gap/elsewhere"], {
        companies: others,
        predicates: ELSEWHERE,
        markets: evidence.marketIds,
        origins,
        most: MOST_CLAIMS,
      });
      const more = await loadAll(claim.rows, [...new Set(said.flatMap(({ claims }) => bestElsewhere(claims)))]);
      const all = new Map<string, ClaimRow>([...evidence.evidence, ...more].map((row) => [row.id, row]));
      const cut = evidence.cut || found.length > most;
      return { ...evidence, companies, evidence: [...all.values()], cut };
    },

    /** The gaps whose answers claims may decide. */
    decidedBy: (claims: readonly string[], limit: number) => graph.run(cypher["retraction/gaps"], { claims, limit }),
  };
}
