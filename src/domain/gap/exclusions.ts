import type { ClaimRow, EntityCore } from "../../generated/cypher.ts";
import { edgeCaption } from "../caption.ts";
import { barClaims, fillerClaims, fillerDenials } from "./components/named.ts";
import { byId, isOfMarket, saidOf, type GapCase } from "./evidence.ts";
import type { ExcludedModel, ReasonModel } from "./model.ts";
import { bestFirst } from "./quality.ts";
import { leavingClaims, placeCompany } from "./tiers.ts";
import { ELSEWHERE, MOST_ELSEWHERE } from "./elsewhere.ts";
import { listWords } from "./wording.ts";

/** What is said of a company outside this market, the best evidence first, at most five claims. */
function elsewhere(gap: GapCase, { id }: EntityCore): readonly ClaimRow[] {
  const claims = ELSEWHERE.flatMap((predicate) =>
    predicate === "COMPETES_WITH" ? gap.about(id, predicate) : saidOf(gap, id, predicate),
  ).filter((claim) => !claim.negated && !isOfMarket(gap, claim));
  return bestFirst(claims).slice(0, MOST_ELSEWHERE);
}

function inWords(claim: ClaimRow): string {
  const { predicate, subject, object, market } = claim;
  if (predicate === null || subject === null || object === null) return claim.statement;
  const caption = edgeCaption(predicate, subject.name, object.name);
  return market === null ? caption : `${caption} in ${market.name}`;
}

/** A clause that begins with a semicolon; empty where nothing is said. */
function elsewhereWords(claims: readonly ClaimRow[]): string {
  const words = [...new Set(claims.map(inWords))];
  return words.length === 0 ? "" : `; elsewhere, ${listWords(words)}`;
}

function leaverReason(gap: GapCase): ReasonModel {
  const kept = saidOf(gap, gap.leaver.id, "REMAINS_IN").filter((claim) => !claim.negated);
  const words = elsewhereWords(kept);
  return {
    code: "IS_THE_LEAVER",
    explanation: `${gap.leaver.name} is the one that leaves ${gap.market.name}${words}.`,
    claims: gap.exits,
  };
}

function reasonsOf(gap: GapCase, company: EntityCore): readonly ReasonModel[] {
  const { name, id } = company;
  const left = leavingClaims(gap, id);
  const bars = barClaims(gap, id);
  const around = elsewhere(gap, company);
  const words = elsewhereWords(around);
  const fills = fillerClaims(gap, id).length > 0 ? ", although a claim names it as filling the gap" : "";
  const reasons: readonly ReasonModel[] = [
    { code: "ALSO_LEFT", explanation: `${name} has itself left ${gap.market.name}${fills}${words}.`, claims: left },
    { code: "BARRED", explanation: `${name} is said to be barred from ${gap.market.name}${words}.`, claims: bars },
  ];
  const found = reasons.filter(({ claims }) => claims.length > 0);
  return found.length > 0 ? found : [otherMarket(gap, company, around, words)];
}

function otherMarket(gap: GapCase, { id, name }: EntityCore, around: readonly ClaimRow[], words: string): ReasonModel {
  const denials = fillerDenials(gap, id);
  const tie =
    denials.length > 0 ? `${name} is said not to fill the gap` : `Nothing here ties ${name} to ${gap.market.name}`;
  const rest = words === "" ? "; these sources only mention it" : words;
  return {
    code: "OTHER_MARKET",
    explanation: `${tie}${rest}.`,
    claims: [...denials, ...around].slice(0, MOST_ELSEWHERE),
  };
}

/** The companies that were looked at and are no candidates, by id; the leaver is always among them unless it is a group. */
export function excludedCompanies(gap: GapCase): readonly ExcludedModel[] {
  const others = gap.companies.filter((company) => placeCompany(gap, company).tier === "X");
  return byId(gap.leaver.group ? others : [...others, gap.leaver]).map((company) => ({
    company,
    reasons: company.id === gap.leaver.id ? [leaverReason(gap)] : reasonsOf(gap, company),
  }));
}
