import { GraphQLError } from "graphql";
import type { GapPicture } from "../../domain/picture.ts";
import { cypher, type BundleRow } from "../../generated/cypher.ts";
import { GapDocument, TraceDocument, type GapQuery } from "../../generated/operations.ts";
import { dataOf } from "../../lacuna.ts";
import { command, list, paragraph, picture, type Slide } from "./html.ts";
import { guideCommand } from "./links.ts";
import { inlined, pictureQuery } from "./pictures.ts";
import { missing, type GuideParts, type ThingSlide } from "./things.ts";

type Question = BundleRow["questions"][number];
type Analysis = Extract<GapQuery["gap"], { readonly __typename: "GapAnalysis" }>;

function pictureOf({ exit, candidates }: Analysis, origins: readonly string[] | null): GapPicture {
  const { subject, object } = exit;
  return { company: subject.id, market: object.id, origins, candidates: candidates.map(({ company }) => company.id) };
}

function analysisBody(analysis: Analysis, origins: readonly string[] | null): readonly string[] {
  const { summary, exit, candidates } = analysis;
  const claims = [exit, ...candidates].flatMap((part) => part.claims.map(({ id }) => id));
  return [
    picture("Draw the gap: who left, the market, the candidates.", pictureQuery(pictureOf(analysis, origins))),
    paragraph(summary),
    list(candidates.map(({ rank, tier, company }) => paragraph(`${rank}. ${company.name} (tier ${tier})`))),
    picture(
      "Draw the first ten claims behind it.",
      inlined(cypher["browser/claims"], { claims: [...new Set(claims)] }),
    ),
  ];
}

/** The page about a gap. */
export async function gapSlide(
  { lacuna }: GuideParts,
  { company, market, origins }: Omit<GapPicture, "candidates">,
): Promise<ThingSlide> {
  const answer = await lacuna.ask(GapDocument, { company, market, origins });
  const [error] = answer.errors ?? [];
  if (error instanceof GraphQLError && error.extensions.code === "BAD_USER_INPUT") return missing(error.message);
  const { gap } = dataOf(answer);
  if (gap.__typename !== "GapAnalysis") return missing(gap.message);
  const title = `Who fills the gap that ${gap.exit.subject.name} leaves in ${gap.exit.object.name}?`;
  return { found: true, slide: { title, body: analysisBody(gap, origins) } };
}

async function traceBody({ lacuna, root }: GuideParts, text: string): Promise<readonly string[]> {
  const [first] = dataOf(await lacuna.ask(TraceDocument, { text, first: 1 })).trace;
  if (first === undefined) return [paragraph("Nothing that is loaded matches.")];
  const { claim, summary } = first;
  return [
    picture("Draw the claim, who states it, and what it cites.", pictureQuery(claim)),
    paragraph(`“${text}”`),
    paragraph(summary),
    `<p>${command("More about this claim", guideCommand(root(), claim))}</p>`,
  ];
}

/** The page that answers a question of a bundle; none where it asks for nothing. */
export async function questionSlide(parts: GuideParts, question: Question): Promise<readonly Slide[]> {
  const { title, company, market, trace } = question;
  if (trace !== null) return [{ title, body: await traceBody(parts, trace) }];
  if (company === null) return [];
  const { gap } = dataOf(await parts.lacuna.ask(GapDocument, { company, market }));
  return [{ title, body: gap.__typename === "GapAnalysis" ? analysisBody(gap, null) : [paragraph(gap.message)] }];
}
